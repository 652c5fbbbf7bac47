import { expect, test } from 'vitest'
import { migratedDatabase } from '../../testing/migrated-database.ts'
import { postgresClocks } from './clocks.ts'

test('a clock that two advance at once is ahead by both', async () => {
  const clocks = postgresClocks(await migratedDatabase())
  await Promise.all(Array.from({ length: 20 }, () => clocks.advance('test_one', 5)))
  expect(await clocks.aheadMs('test_one')).toBe(100)
  expect(await clocks.aheadMs('test_two')).toBe(0)
  await clocks.reset('test_one')
  expect(await clocks.aheadMs('test_one')).toBe(0)
})
