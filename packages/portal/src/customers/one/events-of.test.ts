import { expect, test } from 'vitest'
import { eventsOf } from './events-of.ts'
import type { Shown } from './use-page.ts'

const at = (minute: number) => `2026-11-23T11:0${minute}:00Z`
const customer = (id: string) => ({ kind: 'customer', id })

/** What happens within nine minutes; the minute stands for the moment. */
function shown(more: object = {}): Shown {
  const acts = [
    { number: 1, act: 'request', actor: { kind: 'application', id: 'app' }, at: at(0) },
    { number: 2, act: 'sign', actor: customer('cus_halima'), at: at(1) },
    { number: 3, act: 'approve', actor: customer('cus_yusuf'), at: at(1) },
    { number: 4, act: 'revoke', actor: { kind: 'bank', id: null }, at: at(9) },
  ]
  const story = { acts, receipts: [{ id: 'pay_1', created_at: at(5) }], hasMore: false }
  const detail = { reads: [{ first_at: at(2), last_at: at(6) }], ...more }
  return { me: { id: 'cus_yusuf' }, detail, story } as unknown as Shown
}

test('acts, reads and payments stand in one order, the newest first', () => {
  expect(eventsOf(shown()).map(({ key }) => key)).toEqual([
    ...['act 4', 'last read', 'pay_1', 'first read', 'act 3', 'act 2', 'act 1'],
  ])
})

test('the reader is told what they did themselves, and what another holder did', () => {
  const by = eventsOf(shown()).flatMap((event) => (event.kind === 'act' ? [event.by] : []))
  expect(by).toEqual(['bank', 'you', 'holder', 'application'])
})

test('what was read once is no first and last time', () => {
  const once = eventsOf(shown({ reads: [{ first_at: at(2), last_at: at(2) }] }))
  expect(once.filter(({ kind }) => kind === 'read').map(({ key }) => key)).toEqual(['first read'])
})
