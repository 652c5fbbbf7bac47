import { expect, test } from 'vitest'
import type { FaultRule } from '../../simulation/fault-rule.ts'
import { plant, tryCommit } from './commits.ts'
import type { Open } from './subject.ts'

export function faultRule(id: string, overrides: Partial<FaultRule> = {}) {
  const fault: FaultRule = {
    id,
    applicationId: 'app_one',
    operation: 'createPayment',
    status: 503,
    code: 'unavailable',
    latencyMs: 250,
    reply: 'cut',
    times: 2,
    met: 0,
    createdAtMs: 1_700_000_000_030,
    ...overrides,
  }
  return { kind: 'insert-fault', fault } as const
}

export const usedOf = (id: string) => ({ kind: 'use-fault', id }) as const

/** Faults that a test bank plays: kept, counted down, forgotten. */
export function testFaultRules(open: Open): void {
  test('rules are listed as they were written, the oldest first', async () => {
    const store = open()
    const always = { status: null, code: null, times: null, met: 7, reply: 'whole' } as const
    await plant(store, faultRule('flt_b'), faultRule('flt_a', always))
    expect(await store.faults.list()).toEqual([
      faultRule('flt_b').fault,
      faultRule('flt_a', always).fault,
    ])
  })

  test('a rule meets so many calls as it was given, and stays listed', async () => {
    const store = open()
    await plant(store, faultRule('flt_a'), faultRule('flt_b'))
    await plant(store, usedOf('flt_a'))
    await plant(store, usedOf('flt_a'))
    expect(await tryCommit(store, [usedOf('flt_a')])).toBe('refused')
    expect(await store.faults.list()).toMatchObject([{ met: 2 }, { met: 0 }])
  })

  test('a rule for all calls meets each of them, and one that is gone meets none', async () => {
    const store = open()
    await plant(store, faultRule('flt_a', { times: null }))
    await plant(store, usedOf('flt_a'))
    expect(await store.faults.list()).toMatchObject([{ times: null, met: 1 }])
    expect(await tryCommit(store, [usedOf('flt_none')])).toBe('refused')
  })

  test('of many calls at once, no more are met than were to be', async () => {
    const store = open()
    await plant(store, faultRule('flt_a', { times: 3 }))
    const calls = Array.from({ length: 10 }, () => tryCommit(store, [usedOf('flt_a')]))
    const outcomes = await Promise.all(calls)
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(3)
  })

  test('rules are deleted one by one, or all of one application', async () => {
    const store = open()
    const rules = ['a', 'b', 'c'].map((id) => faultRule(`flt_${id}`))
    await plant(store, ...rules, faultRule('flt_d', { applicationId: 'app_two' }))
    const ids = async () => (await store.faults.list()).map(({ id }) => id)
    await plant(store, { kind: 'delete-fault', id: 'flt_b' })
    await plant(store, { kind: 'delete-fault', id: 'flt_b' })
    expect(await ids()).toEqual(['flt_a', 'flt_c', 'flt_d'])
    await plant(store, { kind: 'clear-faults', applicationId: 'app_one' })
    expect(await ids()).toEqual(['flt_d'])
  })
}
