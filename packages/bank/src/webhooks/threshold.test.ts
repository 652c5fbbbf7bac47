import { expect, test } from 'vitest'
import { crosses, type Threshold } from './threshold.ts'

const at = (direction: Threshold['direction']): Threshold => ({
  ...{ id: 'thr_1', accountId: 'acc_a', direction, amountMinor: 100 },
})

test.each([
  ['below', 150, 99, true],
  ['below', 100, 99, true],
  ['below', 150, 100, false],
  ['below', 99, 50, false],
  ['below', 50, 150, false],
  ['above', 50, 101, true],
  ['above', 100, 101, true],
  ['above', 50, 100, false],
  ['above', 101, 150, false],
  ['above', 150, 50, false],
] as const)('%s 100: from %i to %i is a crossing: %s', (direction, before, after, crossed) => {
  expect(crosses(at(direction), before, after)).toBe(crossed)
})
