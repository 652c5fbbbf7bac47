import { operations } from '@wekeza/contract'
import type { PlatformCommitted } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { jsonAnswer } from './answer.ts'
import { newCall } from './call.ts'
import { commitOutcome } from './commit-outcome.ts'
import type { Outcome } from './operation.ts'
import type { HostPlatform } from './ports/host-platform.ts'
import { askAs } from './testing/ask-as.ts'
import { developerToken, plantDevelopers, SOKO } from './testing/plant-developers.ts'
import { tinyHost } from './testing/tiny-host.ts'

const REQUESTS = `/v1/organisations/${SOKO}/go-live-requests`
const TERMS = {
  legal_name: 'Soko Pay Limited',
  registration_number: 'PVT-7XKQ2M',
  country: 'KE',
  use_case: 'Shops take payments at the till.',
  scopes: ['payments.write'],
}

async function opened(more: (platform: HostPlatform) => Partial<HostPlatform> = () => ({})) {
  const host = await tinyHost({
    owner: developerToken('dev_owner'),
    other: developerToken('dev_other'),
  })
  const { store } = host.platform
  await plantDevelopers(store)
  const platform = { ...host.platform, ...more(host.platform) }
  return { ask: askAs({ ...host, platform }), store, host }
}

test('a retry of a developer’s gets its first answer, byte for byte, and nothing is written twice', async () => {
  const { ask, store } = await opened()
  const first = await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  const again = await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  expect(first.status).toBe(201)
  expect([again.status, again.text]).toEqual([201, first.text])
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(await store.goLive.ofOrganisation(SOKO)).toHaveLength(1)
})

test('a retry is answered before anything is decided or written', async () => {
  const { more, asked } = refusing(0)
  const { ask } = await opened(more)
  await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  expect(asked()).toBe(1)
})

test('two tries at once make one request, and both get its answer', async () => {
  const { ask, store } = await opened()
  const submit = () => ask('owner', 'POST', REQUESTS, TERMS, 'one')
  const [one, other] = await Promise.all([submit(), submit()])
  expect([one?.status, other?.text]).toEqual([201, one?.text])
  expect(await store.goLive.ofOrganisation(SOKO)).toHaveLength(1)
})

test('another body under the same key is refused, and so is another address', async () => {
  const { ask } = await opened()
  await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  const body = { ...TERMS, country: 'UG' }
  expect((await ask('owner', 'POST', REQUESTS, body, 'one')).body).toMatchObject({
    code: 'idempotency_key_reused',
  })
  const elsewhere = REQUESTS.replace(SOKO, 'org_mpya')
  expect((await ask('owner', 'POST', elsewhere, TERMS, 'one')).body).toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('another developer never gets the answer of the first, under whatever key', async () => {
  const { ask, store } = await opened()
  const developer = {
    ...{ id: 'dev_other', email: 'other@soko.example', name: 'Other', status: 'active' as const },
    ...{ generation: 1, createdAtMs: 0, verifiedAtMs: 0 },
  }
  await store.commit({ changes: [{ kind: 'insert-developer', developer }] })
  await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  const { headers, body } = await ask('other', 'POST', REQUESTS, TERMS, 'one')
  expect(headers.get('idempotency-replayed')).toBeNull()
  expect(body).toMatchObject({ code: 'organisation_not_found' })
})

test('a refusal that stands is kept too', async () => {
  const { ask } = await opened()
  await ask('owner', 'POST', REQUESTS, TERMS, 'one')
  const refused = await ask('owner', 'POST', REQUESTS, TERMS, 'two')
  const again = await ask('owner', 'POST', REQUESTS, TERMS, 'two')
  expect(refused.body).toMatchObject({ code: 'go_live_open' })
  expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([refused.text, 'true'])
})

/** A store whose first commits meet a guard that fails. */
function refusing(times: number) {
  let left = times
  let asked = 0
  const more = ({ store }: HostPlatform) => ({
    store: {
      ...store,
      async commit(commit: Parameters<typeof store.commit>[0]): Promise<PlatformCommitted> {
        asked += 1
        left -= 1
        return left >= 0 ? { kind: 'refused', guard: 'go-live' } : store.commit(commit)
      },
    },
  })
  return { more, asked: () => asked }
}

test('what changed between the decision and the commit is decided again', async () => {
  const { more, asked } = refusing(2)
  const { ask } = await opened(more)
  expect((await ask('owner', 'POST', REQUESTS, TERMS)).status).toBe(201)
  expect(asked()).toBe(3)
})

test('what changes under every try is given up, and may be tried again', async () => {
  const { more } = refusing(1_000)
  const { ask } = await opened(more)
  const { status, body } = await ask('owner', 'POST', REQUESTS, TERMS)
  expect([status, body.code, body.retryable]).toEqual([503, 'service_unavailable', true])
})

test('whoever sends mails is told of one after its commit, and of nothing before', async () => {
  const told: number[] = []
  const { ask, store } = await opened(({ store }) => ({
    onMail: () => void store.mails.waiting(0, 9).then(({ length }) => told.push(length)),
  }))
  const body = { email: 'new@soko.example', name: 'New', company_name: 'New Ltd' }
  await ask('nobody', 'POST', '/v1/developers', body)
  await store.mails.kept(1)
  expect(told).toEqual([1])
})

test.each([
  ['createPayment', { changes: [], platform: { changes: [] } }],
  ['submitGoLive', { changes: [{ kind: 'emit' }], platform: { changes: [] } }],
] as const)('%s is not let to write what is not its store’s', async (id, written) => {
  const { host } = await opened()
  const call = newCall({
    request: new Request('http://bank.test'),
    operation: operations[id],
    params: {},
    connection: {},
    startedAtMs: 0,
  })
  const outcome = { kind: 'done', body: {}, ...written } as unknown as Outcome<never>
  await expect(commitOutcome(call, host, outcome, jsonAnswer(200, '{}'))).rejects.toThrow(
    /is written by an operation of/,
  )
})
