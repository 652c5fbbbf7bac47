import { expect, test } from 'vitest'
import type {
  ReadinessEvidence,
  ReadinessName,
  ReadinessProbe,
  ReadinessRequest,
} from './readiness.ts'
import { score } from './score.ts'

const EMPTY: ReadinessEvidence = { requests: [], probes: [], applications: [] }

const call = (atMs: number, more: Partial<ReadinessRequest> = {}): ReadinessRequest => ({
  atMs,
  applicationId: 'app_one',
  operationId: 'listAccounts',
  status: 200,
  code: null,
  replayed: false,
  retryAfterSeconds: null,
  consentId: null,
  ...more,
})
const limited = (atMs: number, retryAfterSeconds: number, more: Partial<ReadinessRequest> = {}) =>
  call(atMs, { status: 429, code: 'rate_limited', retryAfterSeconds, ...more })
const probe = (kind: ReadinessProbe['kind'], passed: boolean, atMs = 1): ReadinessProbe => ({
  kind,
  passed,
  atMs,
})
const calls = (count: number, more: Partial<ReadinessRequest> = {}) =>
  Array.from({ length: count }, (_, index) => call(index, more))

function check(name: ReadinessName, seen: Partial<ReadinessEvidence>) {
  const found = score({ ...EMPTY, ...seen }).checks.find((one) => one.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}
const passes = (name: ReadinessName, ...requests: ReadinessRequest[]) =>
  check(name, { requests }).passed

test('who has shown nothing has no points, and is told what to do of each', () => {
  const { score: points, checks } = score(EMPTY)
  expect(points).toBe(0)
  expect(checks.map(({ passed, lastSeenAtMs }) => [passed, lastSeenAtMs])).toEqual(
    checks.map(() => [false, null]),
  )
  for (const { reason } of checks) expect(reason).toMatch(/\. [A-Z].+\.$/)
})

test('all weights make a hundred', () => {
  const { checks } = score(EMPTY)
  expect(checks.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  expect(new Set(checks.map(({ name }) => name)).size).toBe(8)
})

const REVOKED = { status: 403, code: 'consent_revoked', consentId: 'csn_one' }

test('who has shown everything has a hundred points', () => {
  const shown = ['listAccounts', 'createPayment', 'getPayment'].flatMap((operationId) =>
    calls(40, { operationId }),
  )
  const { score: points } = score({
    requests: [
      ...shown,
      limited(100, 2),
      call(2_100, { replayed: true }),
      call(2_200, REVOKED),
      call(2_300, { consentId: 'csn_two' }),
    ],
    probes: [probe('bad_signature', true), probe('duplicate', true), probe('delivery', true)],
    applications: [{ ipAllowList: ['10.0.0.0/8'] }],
  })
  expect(points).toBe(100)
})

test('points are those of what is passed', () => {
  const { score: points } = score({ ...EMPTY, applications: [{ ipAllowList: ['10.0.0.0/8'] }] })
  expect(points).toBe(5)
})

test('the same evidence in another order scores the same', () => {
  const requests = [limited(100, 2), call(2_100), ...calls(30)]
  const seen = { ...EMPTY, requests }
  expect(score({ ...seen, requests: requests.toReversed() })).toEqual(score(seen))
})

test.each([
  [20, 3, true],
  [19, 3, false],
  [20, 2, false],
])('%i calls over %i operations: %s', (count, operations, passed) => {
  const requests = Array.from({ length: count }, (_, index) =>
    call(index, { operationId: `operation ${index % operations}` }),
  )
  expect(check('answered_successfully', { requests })).toMatchObject({
    passed,
    lastSeenAtMs: count - 1,
  })
})

test('calls that failed, or that met no operation, prove no success', () => {
  const failed = ['a', 'b', 'c'].flatMap((operationId) => calls(9, { operationId, status: 422 }))
  expect(passes('answered_successfully', ...failed)).toBe(false)
  const met = ['a', 'b', null].flatMap((operationId) => calls(9, { operationId }))
  expect(passes('answered_successfully', ...met)).toBe(false)
})

test.each([
  ['it waited to the millisecond', [limited(0, 5), call(5_000)], true],
  ['it came a millisecond too soon', [limited(0, 5), call(4_999)], false],
  ['what was under way does not count', [limited(0, 5), call(1_000), call(5_000)], true],
  ['what came a moment later does', [limited(0, 5), call(1_001), call(5_000)], false],
  ['it has not come again', [limited(0, 5)], false],
  ['it came again only with what was under way', [limited(0, 5), call(900)], false],
  ['another application came sooner', [limited(0, 5), call(2_000, OTHER()), call(5_000)], true],
  ['another application came, and not itself', [limited(0, 5), call(9_000, OTHER())], false],
  ['it was never refused', [call(0), call(1)], false],
  ['a 429 did not say how long', [call(0, { status: 429 }), call(9_000)], false],
  ['of two it minded one', [limited(0, 5), call(2_000), limited(9_000, 5), call(14_000)], false],
])('after a 429: %s', (_, requests, passed) => {
  expect(passes('handled_429', ...requests)).toBe(passed)
})

function OTHER() {
  return { applicationId: 'app_two' }
}

test('what was mended counts: five in a row are enough', () => {
  const wrong = [limited(0, 5), call(2_000)]
  const right = (count: number) =>
    Array.from({ length: count }, (_, index) => (index + 1) * 10_000).flatMap((atMs) => [
      limited(atMs, 5),
      call(atMs + 5_000),
    ])
  expect(passes('handled_429', ...wrong, ...right(4))).toBe(false)
  expect(passes('handled_429', ...wrong, ...right(5))).toBe(true)
})

test('a replayed answer shows a retry with the same key', () => {
  expect(passes('retried_with_same_key', call(1))).toBe(false)
  const seen = check('retried_with_same_key', { requests: [call(1, { replayed: true }), call(2)] })
  expect(seen).toMatchObject({ passed: true, lastSeenAtMs: 1 })
})

const under = (atMs: number, consentId: string) => call(atMs, { consentId })

test.each([
  ['it stopped, and went on elsewhere', [call(1, REVOKED), under(2, 'csn_two')], true],
  ['it asked once more', [call(1, REVOKED), call(2, REVOKED), under(3, 'csn_two')], true],
  ['it asked twice more', [call(1, REVOKED), call(2, REVOKED), call(3, REVOKED), call(4)], false],
  ['it was silent from then on', [under(0, 'csn_two'), call(1, REVOKED)], false],
  ['it only asked once more', [call(1, REVOKED), call(2, REVOKED)], false],
  ['another application went on', [call(1, REVOKED), call(2, OTHER())], false],
  ['it met none', [call(1), call(2)], false],
  [
    'what came before does not count',
    [under(0, 'csn_one'), under(0, 'csn_one'), call(1, REVOKED), call(2)],
    true,
  ],
  ['one that expired', [call(1, { ...REVOKED, code: 'consent_expired' }), call(2)], true],
  [
    'of two it minded one',
    [
      call(1, REVOKED),
      call(2, { ...REVOKED, consentId: 'csn_b' }),
      call(3, { ...REVOKED, consentId: 'csn_b' }),
      call(4, { ...REVOKED, consentId: 'csn_b' }),
    ],
    false,
  ],
])('after a consent was revoked: %s', (_, requests, passed) => {
  expect(passes('handled_revoked_consent', ...requests)).toBe(passed)
})

test('what was mended of consents counts: five in a row are enough', () => {
  const met = (count: number) =>
    Array.from({ length: count }, (_, index) => call(index + 10, ended(`csn_${index}`)))
  const wrong = [call(1, REVOKED), call(2, REVOKED), call(3, REVOKED)]
  expect(passes('handled_revoked_consent', ...wrong, ...met(4), call(99))).toBe(false)
  expect(passes('handled_revoked_consent', ...wrong, ...met(5), call(99))).toBe(true)
})

const ended = (consentId: string) => ({ ...REVOKED, consentId })

test.each([
  ['refused and taken', [probe('bad_signature', true), probe('delivery', true)], true],
  ['refused, and nothing taken', [probe('bad_signature', true), probe('delivery', false)], false],
  ['never probed', [probe('delivery', true), probe('duplicate', true)], false],
  [
    'not refused any more',
    [probe('bad_signature', true, 1), probe('bad_signature', false, 2), probe('delivery', true)],
    false,
  ],
  [
    'mended',
    [probe('bad_signature', false, 1), probe('bad_signature', true, 2), probe('delivery', true)],
    true,
  ],
])('a bad signature: %s', (_, probes, passed) => {
  expect(check('verified_signatures', { probes }).passed).toBe(passed)
})

test.each([
  ['taken twice', [probe('duplicate', true)], true],
  ['not taken twice', [probe('duplicate', false)], false],
  ['never probed', [probe('bad_signature', true), probe('delivery', true)], false],
  ['mended', [probe('duplicate', true, 2), probe('duplicate', false, 1)], true],
])('a duplicate: %s', (_, probes, passed) => {
  expect(check('handles_duplicates', { probes }).passed).toBe(passed)
})

test('one application with an allow-list is enough', () => {
  const list = (...ipAllowList: string[]) => ({ ipAllowList })
  expect(check('restricted_addresses', { applications: [list(), list()] }).passed).toBe(false)
  expect(check('restricted_addresses', { applications: [list(), list('::1/128')] }).passed).toBe(
    true,
  )
})

test.each([
  ['one in twenty is wrong', [...calls(19), call(20, { status: 422 })], true],
  ['two in twenty are', [...calls(18), ...calls(2, { status: 422 })], false],
  ['too few to judge by', calls(19), false],
  [
    '401, 403 and 404 are no faults',
    [...calls(17), ...[401, 403, 404].map((status) => call(9, { status }))],
    true,
  ],
  ['faults of the bank are not its own', [...calls(10), ...calls(10, { status: 503 })], true],
  [
    'a 429 that was minded is no fault',
    [...calls(18), limited(100, 1), limited(110, 1), call(1_200)],
    true,
  ],
  [
    'one that was not minded is',
    [...calls(18), limited(100, 5), limited(110, 5), call(1_200)],
    false,
  ],
])('client errors: %s', (_, requests, passed) => {
  expect(passes('no_client_errors', ...requests)).toBe(passed)
})
