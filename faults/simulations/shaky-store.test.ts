import { type Change, type Commit, StoreUnavailable } from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import { expect, test } from 'vitest'
import { dice } from '../dice.ts'
import { CALM, type Shakes, shaky } from './shaky-store.ts'
import { simulate } from './simulate.ts'

const CLOSED = { rail: 'eft', state: 'closed', delayMs: 0 } as const
const CLOSING: Change = { kind: 'set-rail', state: CLOSED }
const WORK: Commit = { changes: [CLOSING] }

/** A store that always shakes so, and how its rails truly are. */
function shaking(shakes: Partial<Shakes>) {
  const truth = memoryStore()
  const store = shaky(truth, dice(1), { ...CALM, ...shakes })
  return { store, states: () => truth.rails.states() }
}

test('a store that is calm writes and reads', async () => {
  const { store } = shaking({})
  expect(await store.commit(WORK)).toEqual({ kind: 'committed' })
  expect(await store.rails.states()).toEqual([CLOSED])
})

test('a store that is struck before a commit has written nothing, and one that is struck after it has', async () => {
  const [before, after] = [shaking({ before: 100 }), shaking({ after: 100 })]
  for (const { store } of [before, after])
    await expect(store.commit(WORK)).rejects.toThrow(StoreUnavailable)
  expect([await before.states(), await after.states()]).toEqual([[], [CLOSED]])
})

test('a guard that holds can be said not to, and a read can fail', async () => {
  const [refusing, failing] = [shaking({ refused: 100 }), shaking({ read: 100 })]
  expect(await refusing.store.commit(WORK)).toMatchObject({ kind: 'refused' })
  expect(await refusing.states()).toEqual([])
  await expect(failing.store.rails.states()).rejects.toThrow(StoreUnavailable)
})

test('in a few seeds there is foul weather, replies are lost, calls are refused, and time passes', async () => {
  const traces: string[] = []
  for (let seed = 1; seed <= 20; seed += 1) traces.push(...(await simulate(seed)).trace)
  const all = traces.join('\n')
  for (const met of [/"after":[1-9]/, /: lost$/m, /: 503$/m, /clock\/advance .*: 200$/m])
    expect(all).toMatch(met)
})
