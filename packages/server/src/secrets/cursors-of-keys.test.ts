import { expect, test } from 'vitest'
import { cursorsOfKeys } from './cursors-of-keys.ts'

const [OLD, NEW] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]

test('a cursor of the old secret opens while that verifies, and not after', () => {
  let secrets = [OLD]
  const cursors = cursorsOfKeys(() => secrets)
  const cursor = cursors.seal('mine', 7)
  secrets = [NEW, OLD]
  expect(cursors.open('mine', cursor)).toBe(7)
  secrets = [NEW]
  expect(cursors.open('mine', cursor)).toBeUndefined()
})

test('the first secret seals', () => {
  const cursor = cursorsOfKeys(() => [NEW, OLD]).seal('mine', 7)
  expect(cursorsOfKeys(() => [NEW]).open('mine', cursor)).toBe(7)
})
