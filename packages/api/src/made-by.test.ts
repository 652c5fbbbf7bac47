import type { Change } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { madeBy } from './made-by.ts'

const change = (kind: string, more: object) => ({ kind, ...more }) as unknown as Change
const consumed = change('move-consent', { id: 'csn_1' })
const paid = change('insert-payment', { payment: { id: 'pay_1' } })

test.each([
  ['a payment, before the consent that it spends', [consumed, paid], 'pay_1'],
  [
    'a file of payments, before its first payment',
    [paid, change('insert-bulk', { bulk: { id: 'blk_1' } })],
    'blk_1',
  ],
  ['a consent that moves', [consumed], 'csn_1'],
  ['a file that is cancelled', [change('move-bulk', { from: { id: 'blk_1' } })], 'blk_1'],
  [
    'what an event alone tells of',
    [
      change('emit', {
        event: { happening: { type: 'simulated', resource: { id: 'pay_9' } } },
      }),
    ],
    'pay_9',
  ],
  ['nothing that has an id', [change('use-fault', { id: 'flt_1' })], null],
  ['nothing', [], null],
])('it is %s', (_, changes, id) => {
  expect(madeBy(changes)).toBe(id)
})
