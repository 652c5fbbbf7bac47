import { readFileSync } from 'node:fs'
import type { CountedCall, UsageRow } from '@wekeza/platform'
import { expect, onTestFinished, test, vi } from 'vitest'
import { FLUSHED_EVERY_MS, meterCalls } from './meter-calls.ts'

const PAGE = new URL('../../../../docs/operating/observe.md', import.meta.url)

const CALL: CountedCall = {
  organisationId: 'org_one',
  applicationId: 'app_one',
  bankKey: 'live',
  operationId: 'listAccounts',
  status: 200,
  atMs: 60_000,
  durationMs: 1,
  bytes: 1,
  costUnits: 1,
  replayed: false,
}

/** A database in memory that can be gone, or slow. */
function metered(more: { everyMs?: number; waitingMax?: number } = {}) {
  const state = { fault: undefined as Error | undefined, slow: Promise.resolve() }
  const added: UsageRow[][] = []
  const told: unknown[] = []
  const rows = {
    async add(minutes: readonly UsageRow[]) {
      await state.slow
      if (state.fault) throw state.fault
      added.push([...minutes])
    },
  }
  const meter = meterCalls({ rows, onFault: (cause) => told.push(cause), ...more })
  onTestFinished(() => {
    state.fault = undefined
    return meter.close()
  })
  const calls = () => added.flat().reduce((sum, row) => sum + row.calls, 0)
  return { meter, state, added, told, calls }
}

test('calls are written down together, and each once', async () => {
  const { meter, added, calls } = metered()
  for (let count = 0; count < 1_000; count += 1) meter.count(CALL)
  expect(added).toEqual([])
  await meter.flush()
  await meter.flush()
  expect(added.length).toBe(1)
  expect(calls()).toBe(1_000)
})

test('nobody has to ask for it', async () => {
  const { meter, calls } = metered({ everyMs: 5 })
  meter.count(CALL)
  await vi.waitFor(() => expect(calls()).toBe(1))
})

test('what is counted while others are written is written after them', async () => {
  const { meter, state, calls } = metered()
  let go = () => {}
  state.slow = new Promise((resolve) => {
    go = resolve
  })
  meter.count(CALL)
  const first = meter.flush()
  meter.count(CALL)
  const second = meter.flush()
  go()
  await Promise.all([first, second])
  expect(calls()).toBe(2)
})

test('what cannot be written waits, summed up, and is told of once', async () => {
  const { meter, state, added, told, calls } = metered()
  state.fault = new Error('the disk is full')
  for (let round = 0; round < 3; round += 1) {
    meter.count(CALL)
    await meter.flush()
  }
  expect(told).toEqual([state.fault])
  state.fault = undefined
  await meter.flush()
  expect([added[0]?.length, calls(), told.length]).toEqual([1, 3, 2])
})

test('it has its bound, beyond which calls are lost and counted', async () => {
  const { meter, state, calls } = metered({ waitingMax: 2 })
  state.fault = new Error('away')
  for (const applicationId of ['app_1', 'app_2', 'app_3', 'app_3']) {
    meter.count({ ...CALL, applicationId })
    await meter.flush()
  }
  expect(meter.lostCalls).toBe(2)
  state.fault = undefined
  await meter.flush()
  expect(calls()).toBe(2)
})

test('what a kill may cost is what operators are told: one second', () => {
  expect(FLUSHED_EVERY_MS).toBe(1_000)
  const told = readFileSync(PAGE, 'utf8')
  expect(told).toContain('summed up in memory and written each second')
  expect(told).toContain('one that is killed loses what was called in its last second, at most')
})

test('what was counted last is written when it ends', async () => {
  const { meter, calls } = metered()
  meter.count(CALL)
  await meter.close()
  expect(calls()).toBe(1)
})
