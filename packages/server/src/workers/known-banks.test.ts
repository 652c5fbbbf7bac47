import { expect, test } from 'vitest'
import { knownBanks } from './known-banks.ts'

test('banks that another process has added are known ten seconds later', async () => {
  let [nowMs, asked] = [0, 0]
  const added = [['test_one'], ['test_one', 'test_two']]
  const bankKeys = async () => added[asked++] ?? []
  const known = knownBanks({ bankKeys }, { nowMs: () => nowMs })
  expect(await known()).toEqual(['test_one'])
  nowMs = 9_999
  expect(await known()).toEqual(['test_one'])
  nowMs = 10_000
  expect(await known()).toEqual(['test_one', 'test_two'])
})
