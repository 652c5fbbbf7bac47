import type { KeptRequest } from '@wekeza/api'
import { expect, test } from 'vitest'
import { keepRequests } from './keep-requests.ts'

function request(differing: Partial<KeptRequest>): KeptRequest {
  return {
    ...{ requestId: 'req_1', atMs: 0, organisationId: 'org_1', applicationId: 'app_1' },
    ...{ bankKey: 'test_1', operationId: 'getClock', method: 'GET', route: '/v1/sandbox/clock' },
    ...{ status: 200, code: null, refusedBy: null, durationMs: 1, replayed: false },
    ...{ retryAfterSeconds: null, consentId: null, resourceId: null, bankAtMs: null, probe: null },
    ...differing,
  }
}

const ids = (rows: readonly KeptRequest[]) => rows.map(({ requestId }) => requestId)
const ALL = { applicationIds: ['app_1'], limit: 100 }

test('the newest come first, and of one moment those with the later id', async () => {
  const log = keepRequests()
  for (const [requestId, atMs] of [
    ['b', 1],
    ['c', 2],
    ['a', 2],
    ['d', 0],
  ] as const) {
    log.note(request({ requestId, atMs }))
  }
  expect(ids(await log.list(ALL))).toEqual(['c', 'a', 'b', 'd'])
  const before = { atMs: 2, requestId: 'a' }
  expect(ids(await log.list({ ...ALL, before }))).toEqual(['b', 'd'])
  expect(ids(await log.list({ ...ALL, limit: 1 }))).toEqual(['c'])
})

test('it is narrowed by application, status, operation and time', async () => {
  const log = keepRequests()
  log.note(request({ requestId: 'good', atMs: 1 }))
  log.note(request({ requestId: 'bad', atMs: 2, status: 422, operationId: 'createConsent' }))
  log.note(request({ requestId: 'other', atMs: 3, applicationId: 'app_2' }))
  log.note(request({ requestId: 'paid', atMs: 0, status: 201, resourceId: 'pay_1' }))
  expect(ids(await log.list({ ...ALL, resourceId: 'pay_1' }))).toEqual(['paid'])
  expect(ids(await log.list({ ...ALL, status: { from: 400, to: 499 } }))).toEqual(['bad'])
  expect(ids(await log.list({ ...ALL, operationId: 'getClock', fromMs: 1 }))).toEqual(['good'])
  expect(ids(await log.list({ ...ALL, fromMs: 2 }))).toEqual(['bad'])
  expect(ids(await log.list({ ...ALL, fromMs: 1, toMs: 2 }))).toEqual(['good'])
  expect(ids(await log.list({ ...ALL, applicationIds: ['app_2'] }))).toEqual(['other'])
})

test('the oldest make room', async () => {
  const log = keepRequests(2)
  for (const requestId of ['1', '2', '3']) log.note(request({ requestId }))
  expect(await log.get('1')).toBeUndefined()
  expect(ids(await log.list(ALL))).toEqual(['3', '2'])
})

test('cleared, it knows nothing', async () => {
  const log = keepRequests()
  log.note(request({}))
  log.clear()
  expect(await log.get('req_1')).toBeUndefined()
})
