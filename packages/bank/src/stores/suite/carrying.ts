import { expect, test } from 'vitest'
import { plant, tryCommit } from './commits.ts'
import { movedOn, payment, railState, stepOf } from './rows.ts'
import type { Open } from './subject.ts'

export function testCarrying(open: Open): void {
  const first = stepOf(payment('pay_one'), { reason: 'rail_opens_later' })
  const made = { kind: 'insert-payment', payment: payment('pay_one'), step: first } as const

  test('the history of a payment is read from its first step to its last', async () => {
    const store = open()
    const on = movedOn('pay_one', { status: 'pending', carriedBy: 'eft', feeMinor: 7 })
    await plant(store, made, on, movedOn('pay_one', {}, 2))
    expect(await store.payments.steps('pay_one')).toEqual([
      first,
      on.step,
      movedOn('pay_one', {}, 2).step,
    ])
    expect(await store.payments.get('pay_one')).toMatchObject({ status: 'settled', steps: 3 })
  })

  test('a move sets the rail, the fee and the times, and leaves what came back', async () => {
    const store = open()
    const to = {
      status: 'pending',
      carriedBy: 'eft',
      feeMinor: 7,
      submittedAtMs: null,
      expectedAtMs: 1_700_000_009_999,
    } as const
    await plant(store, made, movedOn('pay_one', to))
    const before = payment('pay_one')
    expect(await store.payments.get('pay_one')).toMatchObject({
      ...before,
      ...to,
      steps: 2,
      updatedAtMs: 9,
    })
  })

  test('a payment that is made without a step has none, and nobody has those of another', async () => {
    const store = open()
    await plant(store, made, { kind: 'insert-payment', payment: payment('pay_two') })
    expect(await store.payments.steps('pay_two')).toEqual([])
    expect(await store.payments.steps('pay_none')).toEqual([])
  })

  test('a move whose step is not the next one is refused, and leaves no step', async () => {
    const store = open()
    await plant(store, made, movedOn('pay_one', { status: 'pending' }))
    const failed = { guard: 'payment', subjectId: 'pay_one' }
    for (const after of [1, 3]) {
      const changes = [movedOn('pay_one', {}, after)]
      expect(await store.commit({ changes })).toEqual({ kind: 'refused', failed })
    }
    expect(await store.payments.steps('pay_one')).toHaveLength(2)
  })

  test('of many who move a payment at once, one does', async () => {
    const store = open()
    await plant(store, made)
    const tries = Array.from({ length: 8 }, () => [movedOn('pay_one')])
    const results = await Promise.all(tries.map((changes) => tryCommit(store, changes)))
    expect(results.filter((kind) => kind === 'committed')).toHaveLength(1)
    expect(await store.payments.steps('pay_one')).toHaveLength(2)
  })

  test('a rail stands as it was set last, and one that nobody has set is not there', async () => {
    const store = open()
    await plant(store, { kind: 'set-rail', state: railState('eft') })
    await plant(store, { kind: 'set-rail', state: railState('rtgs', 'failing') })
    await plant(store, { kind: 'set-rail', state: { ...railState('eft', 'open'), delayMs: 5 } })
    const states = await store.rails.states()
    expect(states.toSorted((a, b) => (a.rail < b.rail ? -1 : 1))).toEqual([
      { rail: 'eft', state: 'open', delayMs: 5 },
      railState('rtgs', 'failing'),
    ])
  })

  test('the rails of a bank are its own, and are forgotten with it', async () => {
    const store = open()
    await plant(store, made, { kind: 'set-rail', state: railState('eft') })
    expect(await open('test_other').rails.states()).toEqual([])
    expect(await open('test_other').payments.steps('pay_one')).toEqual([])
    await store.clear()
    expect(await store.rails.states()).toEqual([])
    expect(await store.payments.steps('pay_one')).toEqual([])
  })
}
