import type { CountedCall } from '@wekeza/platform'
import { expect, test } from 'vitest'
import type { UsageQuery } from '../ports/usage.ts'
import { memoryUsage } from './memory-usage.ts'

const MINUTE_MS = 60_000
/** midnight in Nairobi, as 16 January begins */
const MIDNIGHT_MS = Date.parse('2026-01-15T21:00:00.000Z')
const ALWAYS = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER }

function call(more: Partial<CountedCall> = {}): CountedCall {
  return {
    ...{ organisationId: 'org_a', applicationId: 'app_a', bankKey: 'test_a' },
    ...{ operationId: 'getAccount', status: 200, atMs: MIDNIGHT_MS, durationMs: 3 },
    ...{ bytes: 100, costUnits: 2, replayed: false, ...more },
  }
}

async function read(calls: readonly CountedCall[], query: Partial<UsageQuery>) {
  const usage = memoryUsage()
  for (const one of calls) usage.count(one)
  return usage.read({ per: 'day', by: [], ...ALWAYS, ...query })
}

test('calls come to one sum where nothing tells them apart', async () => {
  const sums = await read([call(), call({ status: 404 }), call({ replayed: true })], {})
  expect(sums).toMatchObject([{ calls: 3, units: 2, bytes: 300, durationMs: 9, status: null }])
})

test('a day is one in Nairobi', async () => {
  const calls = [call({ atMs: MIDNIGHT_MS - 1 }), call(), call({ atMs: MIDNIGHT_MS + MINUTE_MS })]
  const sums = await read(calls, { by: ['from'] })
  expect(sums.map(({ fromMs, calls: count }) => [fromMs, count])).toEqual([
    [MIDNIGHT_MS - 24 * 60 * MINUTE_MS, 1],
    [MIDNIGHT_MS, 2],
  ])
})

test('only spans are told that begin within the time that is asked about', async () => {
  const calls = [0, 1, 2, 3].map((minute) => call({ atMs: MIDNIGHT_MS + minute * MINUTE_MS }))
  const between = { fromMs: MIDNIGHT_MS + MINUTE_MS, toMs: MIDNIGHT_MS + 3 * MINUTE_MS }
  expect(await read(calls, { per: 'minute', ...between })).toMatchObject([{ calls: 2 }])
})

test.each([
  ['organisationId', 'org_b'],
  ['applicationId', 'app_b'],
  ['bankKey', 'test_b'],
] as const)('what is of another %s is left out', async (name, other) => {
  const calls = [
    call(),
    call({ ...call(), [name]: other, ...(name !== 'applicationId' && { applicationId: 'app_b' }) }),
  ]
  expect(await read(calls, { [name]: call()[name] })).toMatchObject([{ calls: 1 }])
})

test('sums come in the order of what they are told apart by', async () => {
  const calls = [
    call({ operationId: 'b', status: 500 }),
    call({ operationId: 'b' }),
    call({ operationId: 'a', status: 404 }),
  ]
  const sums = await read(calls, { by: ['status', 'operation'] })
  expect(sums.map(({ operationId, status }) => [operationId, status])).toEqual([
    ['a', 404],
    ['b', 200],
    ['b', 500],
  ])
})

test('the sums that came first make room, and what is cleared is gone', async () => {
  const usage = memoryUsage(2)
  for (const id of ['app_1', 'app_2', 'app_3']) usage.count(call({ applicationId: id }))
  const ask = { per: 'day', by: ['application'], ...ALWAYS } as const
  expect((await usage.read(ask)).map(({ applicationId }) => applicationId)).toEqual([
    'app_2',
    'app_3',
  ])
  usage.clear()
  expect(await usage.read(ask)).toEqual([])
})
