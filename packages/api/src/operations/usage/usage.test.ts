import { expect, test } from 'vitest'
import { askAs } from '../../testing/ask-as.ts'
import {
  applicationOf,
  developerToken,
  plantApplication,
  plantDevelopers,
  SOKO,
  SOKO_BANK,
} from '../../testing/plant-developers.ts'
import { SOKO_NOW_MS, sokoCall } from '../../testing/plant-usage.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const OF_SOKO = `/v1/organisations/${SOKO}/usage`
const self = (applicationId: string) => ({
  ...{ applicationId, bankKey: SOKO_BANK, scopes: new Set(['self.read']) },
})

interface Row {
  readonly [field: string]: unknown
  readonly latency: Record<string, number>
}

/** Soko with two applications, somebody else, and what they called; the applications' own calls are not counted. */
async function opened() {
  const tiny = await tinyHost({
    viewer: developerToken('dev_viewer'),
    stranger: developerToken('dev_stranger'),
    soko: self('app_soko'),
    second: self('app_second'),
  })
  const { store } = tiny.platform
  await plantDevelopers(store)
  await plantApplication(store, applicationOf('app_second', SOKO))
  for (const call of [
    sokoCall(),
    sokoCall({ status: 404, durationMs: 90 }),
    sokoCall({ operationId: 'getConsent', replayed: true }),
    sokoCall({ atMs: SOKO_NOW_MS - 86_400_000 }),
    sokoCall({ applicationId: 'app_second' }),
    sokoCall({ bankKey: 'live' }),
    sokoCall({ organisationId: 'org_mpya', applicationId: 'app_mpya' }),
  ]) {
    tiny.meter.count(call)
  }
  const ask = askAs({ ...tiny, applications: store.applications, meter: { count: () => {} } })
  const rows = async (token: string, path: string) =>
    (await ask(token, 'GET', path)).body.data as Row[]
  return { ask, rows }
}

test('an application sees its own calls by the day, and nothing of another of its organisation', async () => {
  const { rows } = await opened()
  const [first, second, ...more] = await rows('soko', '/v1/usage')
  expect(more).toEqual([])
  expect(first).toMatchObject({ from: '2026-01-13T21:00:00.000Z', calls: 1, errors: 0 })
  expect(second).toEqual({
    ...{ from: '2026-01-14T21:00:00.000Z', application_id: null, operation: null, status: null },
    ...{ calls: 3, units: 1, bytes: 300, errors: 1 },
    latency: { p50_ms: 5, p95_ms: 100, p99_ms: 100 },
  })
  expect(await rows('second', '/v1/usage')).toMatchObject([{ calls: 1 }])
})

test('a member sees the calls of all applications at the organisation’s own test bank', async () => {
  const { rows } = await opened()
  const today = (await rows('viewer', OF_SOKO)).at(-1)
  expect(today?.calls).toBe(4)
})

test('rows are told apart by what is asked for, and errors are counted all the same', async () => {
  const { rows } = await opened()
  const path = `${OF_SOKO}?by=operation,application&from=2026-01-14T21:00:00Z`
  const told = (await rows('viewer', path)).map((row) => [
    row.application_id,
    row.operation,
    row.status,
    row.calls,
    row.errors,
  ])
  expect(told).toEqual([
    ['app_second', 'getAccount', null, 1, 0],
    ['app_soko', 'getAccount', null, 2, 1],
    ['app_soko', 'getConsent', null, 1, 0],
  ])
  const byStatus = await rows('viewer', `${OF_SOKO}?by=status&from=2026-01-14T21:00:00Z`)
  expect(byStatus.map(({ status, calls }) => [status, calls])).toEqual([
    [200, 3],
    [404, 1],
  ])
})

test('what was called live is told when it is asked for, and not before', async () => {
  const { rows } = await opened()
  const path = `${OF_SOKO}?environment=live&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z`
  expect(await rows('viewer', path)).toMatchObject([{ calls: 1 }])
})

test('whoever is no member learns nothing of an organisation’s calls', async () => {
  const { ask } = await opened()
  for (const path of [OF_SOKO, '/v1/organisations/org_none/usage']) {
    const { status, body } = await ask('stranger', 'GET', path)
    expect([status, body.code]).toEqual([404, 'organisation_not_found'])
  }
})

test.each([
  ['?from=2026-01-15T00:00:00Z&to=2026-01-15T00:00:00Z', 422, 'usage_range_invalid'],
  ['?per=minute&from=2026-01-01T00:00:00Z&to=2026-01-03T00:00:00Z', 422, 'usage_range_invalid'],
  ['?from=2026-02-30T25:00:00Z', 400, 'parameter_invalid'],
  ['?by=customer', 400, 'parameter_invalid'],
  ['?per=week', 400, 'parameter_invalid'],
])('%s is refused', async (query, status, code) => {
  const { ask } = await opened()
  const answer = await ask('soko', 'GET', `/v1/usage${query}`)
  expect([answer.status, answer.body.code]).toEqual([status, code])
})
