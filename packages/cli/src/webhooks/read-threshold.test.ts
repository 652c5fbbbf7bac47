import { expect, test } from 'vitest'
import { readThreshold } from './read-threshold.ts'

test('account, direction and amount; a currency if it is another', () => {
  expect(readThreshold('acc_wanjiru_current:below:5000.00')).toEqual({
    account_id: 'acc_wanjiru_current',
    direction: 'below',
    amount: { amount: '5000.00', currency: 'KES' },
  })
  expect(readThreshold('acc_a:above:10.00:USD').amount).toEqual({
    amount: '10.00',
    currency: 'USD',
  })
})

test.each(['acc_a:under:5.00', 'acc_a:below', 'wanjiru:below:5.00', 'acc_a:below:-5.00', ''])(
  '%j is refused',
  (text) => {
    expect(() => readThreshold(text)).toThrow('--threshold')
  },
)
