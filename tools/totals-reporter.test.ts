import { expect, test } from 'vitest'
import type { TestResult } from 'vitest/node'
import { countTotals } from './totals-reporter.ts'

const ended = (fullName: string, result: TestResult) => ({ fullName, result: () => result })

test('what did not run is named, with the reason if it has one', () => {
  const totals = countTotals([
    ended('one', { state: 'passed', errors: undefined }),
    ended('two', { state: 'failed', errors: [] }),
    ended('three', { state: 'skipped', note: 'no engine here', errors: undefined }),
    ended('four', { state: 'skipped', note: undefined, errors: undefined }),
    ended('five', { state: 'pending', errors: undefined }),
  ])
  expect(totals).toEqual({
    passed: 1,
    failed: 1,
    notRun: [{ name: 'three', reason: 'no engine here' }, { name: 'four' }, { name: 'five' }],
  })
})
