import { errors } from '@wekeza/contract'
import { expect, test } from 'vitest'
import type { KeptRequest } from '../../ports/request-log.ts'
import { askAs } from '../../testing/ask-as.ts'
import { developerToken, plantDevelopers, SOKO_BANK } from '../../testing/plant-developers.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const AT_MS = Date.parse('2026-01-15T06:00:00.000Z')
const SELF = new Set(['self.read'])

function keptOf(applicationId: string, number: number, more: Partial<KeptRequest> = {}) {
  return {
    ...{ requestId: `req_${applicationId}_${number}`, atMs: AT_MS + number * 1000 },
    ...{ organisationId: 'org_soko', applicationId, bankKey: SOKO_BANK },
    ...{ operationId: 'listAccounts', method: 'GET', route: '/v1/accounts', status: 200 },
    ...{ code: null, refusedBy: null, durationMs: 4, replayed: false, retryAfterSeconds: null },
    ...{ consentId: null, resourceId: null, bankAtMs: null, probe: null },
    ...more,
  }
}

const REFUSED = { status: 403, code: 'scope_missing', refusedBy: 'checkScope' }

async function opened() {
  const host = await tinyHost({
    soko: { applicationId: 'app_soko', scopes: SELF },
    mpya: { applicationId: 'app_mpya', scopes: SELF },
    bare: { applicationId: 'app_soko' },
    viewer: developerToken('dev_viewer'),
    developer: developerToken('dev_developer'),
    owner: developerToken('dev_owner'),
    stranger: developerToken('dev_stranger'),
  })
  await plantDevelopers(host.platform.store)
  for (let number = 0; number < 7; number += 1) host.kept.push(keptOf('app_soko', number))
  host.kept.push(keptOf('app_soko', 7, REFUSED), keptOf('app_mpya', 1))
  // What is asked here is not to be in what is looked at.
  const requests = { ...host.requests, note: () => {} }
  const ask = askAs({ ...host, requests })
  const ids = async (token: string, path: string) => {
    const { body } = await ask(token, 'GET', path)
    return (body.data as { id: string }[]).map(({ id }) => id)
  }
  return { ask, ids }
}

const LISTS = [
  ['soko', '/v1/requests'],
  ['developer', '/v1/applications/app_soko/requests'],
] as const

test.each(LISTS)('%s reads %s: its own, the newest first', async (token, path) => {
  const { ids } = await opened()
  expect(await ids(token, path)).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((n) => `req_app_soko_${n}`))
})

test.each(LISTS)('%s reads %s page by page, and each line once', async (token, path) => {
  const { ask } = await opened()
  const read: string[] = []
  let next: string | null = `${path}?limit=3`
  while (next !== null) {
    const { body, headers } = await ask(token, 'GET', next)
    const { data, page } = body as {
      data: { id: string }[]
      page: { has_more: boolean; next_cursor: string | null }
    }
    read.push(...data.map(({ id }) => id))
    next = page.has_more ? `${path}?limit=3&cursor=${page.next_cursor}` : null
    expect(headers.get('link')).toBe(next && `<http://bank.test${next}>; rel="next"`)
  }
  expect(read).toEqual([7, 6, 5, 4, 3, 2, 1, 0].map((n) => `req_app_soko_${n}`))
})

test.each([
  ['status=4xx', [7]],
  ['status=403', [7]],
  ['status=404', []],
  ['operation=getConsent', []],
  ['from=2026-01-15T06:00:05Z', [7, 6, 5]],
  ['from=2026-01-15T09:00:05%2B03:00&to=2026-01-15T06:00:07Z', [6, 5]],
])('a list can be asked for %s alone', async (query, numbers) => {
  const { ids } = await opened()
  const expected = numbers.map((n) => `req_app_soko_${n}`)
  expect(await ids('soko', `/v1/requests?${query}`)).toEqual(expected)
})

test.each([
  'from=2026-02-30T00:00:00Z',
  'from=2016-12-31T09:00:00%2B03',
  'to=2016-12-31T09:00:00%2B03',
  'to=now',
  'status=4x',
  'cursor=x',
  'cursor=x.y',
])('what cannot be read is refused: %s', async (query) => {
  const { ask } = await opened()
  const { status } = await ask('soko', 'GET', `/v1/requests?${query}`)
  expect(status).toBe(400)
})

test('a cursor is good for the list that it came from, and in the hands that it was given to', async () => {
  const { ask } = await opened()
  const { body } = await ask('soko', 'GET', '/v1/requests?limit=2')
  const { next_cursor: cursor } = body.page as { next_cursor: string }
  const code = async (token: string, query: string) =>
    (await ask(token, 'GET', `/v1/requests?${query}`)).body.code
  expect(await code('soko', `limit=2&cursor=${cursor}`)).toBeUndefined()
  expect(await code('soko', `limit=2&status=4xx&cursor=${cursor}`)).toBe('cursor_invalid')
  expect(await code('mpya', `limit=2&cursor=${cursor}`)).toBe('cursor_invalid')
  const moved = cursor.replace('req_app_soko_6', 'req_app_soko_1')
  expect(moved).not.toBe(cursor)
  expect(await code('soko', `limit=2&cursor=${moved}`)).toBe('cursor_invalid')
})

test('a cursor of one developer is none of another', async () => {
  const { ask } = await opened()
  const path = '/v1/applications/app_soko/requests?limit=2'
  const { body } = await ask('developer', 'GET', path)
  const { next_cursor: cursor } = body.page as { next_cursor: string }
  expect((await ask('developer', 'GET', `${path}&cursor=${cursor}`)).status).toBe(200)
  expect((await ask('owner', 'GET', `${path}&cursor=${cursor}`)).body.code).toBe('cursor_invalid')
})

test('a refused request is explained by the catalogue, and an answered one needs no words', async () => {
  const { ask } = await opened()
  const refused = await ask('soko', 'GET', '/v1/requests/req_app_soko_7')
  expect(refused.body).toMatchObject({
    ...{ operation: 'listAccounts', status: 403, code: 'scope_missing', refused_by: 'checkScope' },
    explanation: { ...errors.scope_missing },
  })
  const answered = await ask('soko', 'GET', '/v1/requests/req_app_soko_1')
  expect(answered.body).toMatchObject({ status: 200, explanation: null })
})

test.each([
  ['soko', '/v1/requests/'],
  ['developer', '/v1/applications/app_soko/requests/'],
])(
  'for %s, what another application asked is as unknown as what nobody asked',
  async (token, at) => {
    const { ask } = await opened()
    const answers = ['req_app_mpya_1', 'req_nobody'].map(async (id) => {
      const { status, body } = await ask(token, 'GET', `${at}${id}`)
      return [status, body.code, String(body.detail).replace(id, 'it')]
    })
    const [foreign, unknown] = await Promise.all(answers)
    expect(foreign?.slice(0, 2)).toEqual([404, 'request_not_found'])
    expect(foreign).toEqual(unknown)
  },
)

test.each(['requests', 'requests/req_app_mpya_1'])(
  'a developer reads the %s of an application of another organisation as of none',
  async (rest) => {
    const { ask } = await opened()
    const asked: [string, string][] = [
      ['developer', 'app_mpya'],
      ['developer', 'app_none'],
      ['stranger', 'app_soko'],
    ]
    for (const [token, id] of asked) {
      const { status, body } = await ask(token, 'GET', `/v1/applications/${id}/${rest}`)
      expect([token, id, status, body.code]).toEqual([token, id, 404, 'application_not_found'])
    }
  },
)

test('who may only look at an organisation does not read what its applications asked', async () => {
  const { ask } = await opened()
  const { body } = await ask('viewer', 'GET', '/v1/applications/app_soko/requests')
  expect(body.code).toBe('role_not_allowed')
})

test('an application reads its own log and settings with the scope for it', async () => {
  const { ask } = await opened()
  for (const path of ['/v1/requests', '/v1/requests/req_app_soko_1', '/v1/application']) {
    expect([path, (await ask('bare', 'GET', path)).body.code]).toEqual([path, 'scope_missing'])
  }
  expect((await ask('soko', 'GET', '/v1/application')).body).toMatchObject({ id: 'app_soko' })
})
