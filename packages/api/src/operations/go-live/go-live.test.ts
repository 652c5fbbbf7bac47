import type { Application } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { EVIDENCE_REQUESTS_MAX } from '../../limits.ts'
import type { KeptRequest } from '../../ports/request-log.ts'
import { askAs } from '../../testing/ask-as.ts'
import {
  applicationOf,
  developerToken,
  plantApplication,
  plantDevelopers,
  plantOrganisation,
  SOKO,
  SOKO_BANK,
} from '../../testing/plant-developers.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const MINE = `/v1/organisations/${SOKO}/go-live-requests`
const REVIEWS = '/v1/operations/go-live-requests'
const TERMS = {
  legal_name: 'Soko Pay Limited',
  registration_number: 'PVT-7XKQ2M',
  country: 'KE',
  use_case: 'Shops take payments at the till.',
  scopes: ['payments.write'],
}

function staff(bankKey: string, applicationId: string) {
  const scopes = new Set(['operations.read', 'operations.write'])
  return { bankKey, applicationId, staffId: 'stf_amina', scopes }
}

/** The live bank, the test banks of two organisations, and the staff of each. */
async function opened() {
  const tiny = await tinyHost({
    owner: developerToken('dev_owner'),
    developer: developerToken('dev_developer'),
    viewer: developerToken('dev_viewer'),
    stranger: developerToken('dev_stranger'),
    live: staff('live', 'app_portal'),
    soko: staff(SOKO_BANK, 'app_desk'),
    mpya: staff('test_mpya', 'app_mpya'),
    reader: { ...staff('live', 'app_portal'), scopes: new Set(['operations.read']) },
    app: { bankKey: SOKO_BANK, applicationId: 'app_soko', scopes: new Set(['self.read']) },
  })
  const { store } = tiny.platform
  await plantDevelopers(store)
  await plantOrganisation(store, 'org_bank', 'Wekeza')
  const portal = applicationOf('app_portal', 'org_bank')
  await plantApplication(store, { ...portal, bankKey: 'live', profile: 'first-party' })
  await plantApplication(store, applicationOf('app_desk', SOKO))
  const { testing, ...open } = await tiny.banks.open('test_demo')
  const bankOf = (key: string) =>
    key === 'live' || !testing ? { ...open, key } : { ...open, testing, key }
  const host = { ...tiny, applications: store.applications, banks: { open: bankOf } }
  const ask = askAs(host)
  const submit = async (rehearsal: boolean) => {
    const { body } = await ask('owner', 'POST', MINE, { ...TERMS, rehearsal })
    return String(body.id)
  }
  const statusAndCode = async (...asked: Parameters<typeof ask>) => {
    const { status, body } = await ask(...asked)
    return [status, body.code]
  }
  return { ask, statusAndCode, submit, store, kept: tiny.kept }
}

test('the way to live: submitted, taken up, asked, answered, approved', async () => {
  const { ask, submit, store } = await opened()
  const id = await submit(false)
  const act = async (way: string, body?: object) =>
    (await ask('live', 'POST', `${REVIEWS}/${id}/${way}`, body)).body
  expect(await act('review')).toMatchObject({ status: 'in_review', organisation_name: 'Soko Pay' })
  expect(await act('ask', { question: 'Who holds the money?' })).toMatchObject({
    status: 'more_information',
  })
  const answer = { answer: 'Wekeza does.', rails: ['pesalink'] }
  expect((await ask('owner', 'POST', `${MINE}/${id}/answer`, answer)).body).toMatchObject({
    ...{ status: 'in_review', rails: ['pesalink'], scopes: ['payments.write'] },
  })
  expect(await act('approve')).toMatchObject({ status: 'approved' })
  expect((await store.organisations.get(SOKO))?.live).toEqual({
    scopes: ['payments.write'],
    rails: ['pesalink'],
  })
})

test('what an organisation says of itself is read as it was said, by the bank’s staff too, beside how fit it is', async () => {
  const { ask } = await opened()
  const documents = [{ name: 'Licence', url: 'https://soko.example/licence.pdf' }]
  const said = { ...TERMS, documents, rails: ['pesalink'] }
  const { body } = await ask('owner', 'POST', MINE, said)
  expect(body).toMatchObject(said)
  expect((await ask('viewer', 'GET', `${MINE}/${body.id}`)).body).toMatchObject(said)
  expect((await ask('live', 'GET', `${REVIEWS}/${body.id}`)).body).toMatchObject({
    ...said,
    readiness: { organisation_id: SOKO, score: 0 },
  })
})

test('an organisation sees that the bank’s staff asked and what, and never who of them', async () => {
  const { ask, submit } = await opened()
  const id = await submit(false)
  await ask('live', 'POST', `${REVIEWS}/${id}/review`)
  const asked = await ask('live', 'POST', `${REVIEWS}/${id}/ask`, { question: 'Who?' })
  expect(asked.text).toContain('stf_amina')
  const { body, text } = await ask('viewer', 'GET', `${MINE}/${id}`)
  expect(body.history).toMatchObject([
    { number: 1, status: 'submitted', actor: { kind: 'developer', id: 'dev_owner' } },
    { number: 2, status: 'in_review', actor: { kind: 'staff', id: null } },
    { number: 3, status: 'more_information', actor: { kind: 'staff', id: null }, note: 'Who?' },
  ])
  expect(text).not.toContain('stf_')
})

test('a rehearsal is for the organisation’s own test bank, and its approval grants nothing', async () => {
  const { ask, submit, store } = await opened()
  const id = await submit(true)
  await ask('soko', 'POST', `${REVIEWS}/${id}/review`)
  const approved = await ask('soko', 'POST', `${REVIEWS}/${id}/approve`)
  expect(approved.body).toMatchObject({ status: 'approved', rehearsal: true })
  expect((await store.organisations.get(SOKO))?.live).toBeNull()
})

test.each([
  ['soko', false],
  ['mpya', false],
  ['mpya', true],
  ['live', true],
])(
  'to the staff of %s there is no request that they do not decide (rehearsal: %s)',
  async (token, rehearsal) => {
    const { ask, statusAndCode, submit } = await opened()
    const at = `${REVIEWS}/${await submit(rehearsal)}`
    const unknown = [404, 'go_live_not_found']
    expect(await statusAndCode(token, 'GET', at)).toEqual(unknown)
    expect(await statusAndCode(token, 'POST', `${at}/review`)).toEqual(unknown)
    expect(await statusAndCode(token, 'POST', `${at}/approve`)).toEqual(unknown)
    expect(await statusAndCode(token, 'POST', `${at}/reject`, { reason: 'No.' })).toEqual(unknown)
    expect((await ask(token, 'GET', REVIEWS)).body).toEqual({ data: [] })
  },
)

test('the staff see those that are open, or those of a status', async () => {
  const { ask, submit } = await opened()
  const id = await submit(false)
  const listed = async (query = '') =>
    ((await ask('reader', 'GET', `${REVIEWS}${query}`)).body.data as { id: string }[]).map(
      (one) => one.id,
    )
  expect(await listed()).toEqual([id])
  expect(await listed('?status=approved')).toEqual([])
  await ask('live', 'POST', `${REVIEWS}/${id}/review`)
  await ask('live', 'POST', `${REVIEWS}/${id}/reject`, { reason: 'No.' })
  expect(await listed()).toEqual([])
  expect(await listed('?status=rejected')).toEqual([id])
})

test('who may only look decides nothing', async () => {
  const { statusAndCode, submit } = await opened()
  const id = await submit(false)
  for (const way of ['review', 'approve']) {
    const asked = await statusAndCode('reader', 'POST', `${REVIEWS}/${id}/${way}`)
    expect(asked).toEqual([403, 'scope_missing'])
  }
})

test('of two who approve at once, one does', async () => {
  const { statusAndCode, submit } = await opened()
  const id = await submit(false)
  await statusAndCode('live', 'POST', `${REVIEWS}/${id}/review`)
  const approve = () => statusAndCode('live', 'POST', `${REVIEWS}/${id}/approve`)
  const answers = await Promise.all([approve(), approve(), approve()])
  expect(answers.map(([status]) => status).sort()).toEqual([200, 409, 409])
})

test('owners ask to go live, the other members look, and nobody else learns of it', async () => {
  const { statusAndCode, submit } = await opened()
  for (const token of ['developer', 'viewer']) {
    expect(await statusAndCode(token, 'POST', MINE, TERMS)).toEqual([403, 'role_not_allowed'])
  }
  const id = await submit(false)
  expect(await statusAndCode('viewer', 'GET', MINE)).toEqual([200, undefined])
  const unknown = [404, 'organisation_not_found']
  for (const path of [MINE, `${MINE}/${id}`, `/v1/organisations/${SOKO}/readiness`]) {
    expect([path, ...(await statusAndCode('stranger', 'GET', path))]).toEqual([path, ...unknown])
  }
  expect(await statusAndCode('stranger', 'POST', MINE, TERMS)).toEqual(unknown)
})

test('a suspended application is refused on its next request, and let in again when it is reinstated', async () => {
  const { ask, statusAndCode } = await opened()
  const at = '/v1/operations/applications/app_soko'
  expect(await statusAndCode('app', 'GET', '/v1/application')).toEqual([200, undefined])
  const suspended = await ask('soko', 'POST', `${at}/suspend`, { reason: 'Its secret leaked.' })
  expect(suspended.body).toMatchObject({ id: 'app_soko', status: 'suspended' })
  expect(await statusAndCode('app', 'GET', '/v1/application')).toEqual([
    403,
    'application_inactive',
  ])
  const reinstated = await ask('soko', 'POST', `${at}/reinstate`)
  expect(reinstated.body).toMatchObject({ id: 'app_soko', status: 'active' })
  expect(await statusAndCode('app', 'GET', '/v1/application')).toEqual([200, undefined])
})

test.each(['suspend', 'reinstate'])(
  'the staff of a bank %s none of the applications of another',
  async (way) => {
    const { statusAndCode } = await opened()
    for (const token of ['live', 'mpya']) {
      const at = `/v1/operations/applications/app_soko/${way}`
      const asked = await statusAndCode(token, 'POST', at, { reason: 'No.' })
      expect([token, ...asked]).toEqual([token, 404, 'application_not_found'])
    }
  },
)

function keptOf(more: Partial<KeptRequest> & Pick<Application, 'id'>): KeptRequest {
  const { id, ...others } = more
  return {
    ...{ requestId: 'req_1', atMs: 0, organisationId: SOKO, applicationId: id },
    ...{ bankKey: SOKO_BANK, operationId: 'getAccount', method: 'GET', route: null, status: 200 },
    ...{ code: null, refusedBy: null, durationMs: 4, replayed: false, retryAfterSeconds: null },
    ...{ consentId: null, resourceId: null, bankAtMs: null, probe: null },
    ...others,
  }
}

interface Check {
  readonly name: string
  readonly passed: boolean
}

const passed = (body: Readonly<Record<string, unknown>>) =>
  (body.checks as Check[]).filter((check) => check.passed).map(({ name }) => name)

test('readiness reads the log and the probes of the organisation’s own applications, and of no others', async () => {
  const { ask, kept } = await opened()
  const path = `/v1/organisations/${SOKO}/readiness`
  const others = { id: 'app_mpya', replayed: true }
  kept.push(keptOf(others), keptOf({ ...others, probe: { kind: 'duplicate', passed: true } }))
  const before = (await ask('viewer', 'GET', path)).body
  expect(passed(before)).not.toContain('retried_with_same_key')
  expect(passed(before)).not.toContain('handles_duplicates')
  kept.push(keptOf({ id: 'app_soko', replayed: true }))
  kept.push(keptOf({ id: 'app_soko', probe: { kind: 'duplicate', passed: true } }))
  const after = (await ask('viewer', 'GET', path)).body
  expect(passed(after)).toEqual(
    expect.arrayContaining(['retried_with_same_key', 'handles_duplicates']),
  )
  expect(Number(after.score)).toBeGreaterThan(Number(before.score))
})

test('a payment or a webhook counts as made once one was answered with success, however much came after it', async () => {
  const { ask, kept } = await opened()
  const made = async () => {
    const { body } = await ask('viewer', 'GET', `/v1/organisations/${SOKO}/readiness`)
    return [body.made_payment, body.made_webhook]
  }
  kept.push(keptOf({ id: 'app_mpya', operationId: 'createPayment', status: 201 }))
  kept.push(keptOf({ id: 'app_soko', operationId: 'createPayment', status: 409 }))
  expect(await made()).toEqual([false, false])
  kept.push(keptOf({ id: 'app_soko', operationId: 'createPayment', status: 201 }))
  const later = keptOf({ id: 'app_soko', atMs: 1 })
  kept.push(...Array.from({ length: EVIDENCE_REQUESTS_MAX }, () => later))
  expect(await made()).toEqual([true, false])
  kept.push(keptOf({ id: 'app_soko', operationId: 'createWebhook', status: 201 }))
  expect(await made()).toEqual([true, true])
})

test('signatures are verified where a forged message was refused and a sound one was taken', async () => {
  const { ask, kept } = await opened()
  const checks = async () =>
    passed((await ask('viewer', 'GET', `/v1/organisations/${SOKO}/readiness`)).body)
  kept.push(keptOf({ id: 'app_soko', probe: { kind: 'bad_signature', passed: true } }))
  expect(await checks()).not.toContain('verified_signatures')
  kept.push(keptOf({ id: 'app_soko', probe: { kind: 'reorder', passed: true } }))
  expect(await checks()).toContain('verified_signatures')
})

test('the staff see the same readiness as the organisation', async () => {
  const { ask, submit } = await opened()
  const id = await submit(false)
  const theirs = (await ask('reader', 'GET', `${REVIEWS}/${id}`)).body
  const own = (await ask('owner', 'GET', `/v1/organisations/${SOKO}/readiness`)).body
  expect(theirs.readiness).toEqual(own)
})
