import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly notRun: readonly { readonly name: string; readonly reason?: string | undefined }[]
}

/** What `npm test` says at its end. Vitest's own JSON report leaves out why a test was skipped. */
export function countTotals(tests: readonly Pick<TestCase, 'fullName' | 'result'>[]): Totals {
  const ended = tests.map((test) => ({ name: test.fullName, ...test.result() }))
  const count = (state: string) => ended.filter((test) => test.state === state).length
  const notRun = ended.flatMap((test) => {
    if (test.state === 'skipped') return [{ name: test.name, reason: test.note }]
    return test.state === 'pending' ? [{ name: test.name }] : []
  })
  return { passed: count('passed'), failed: count('failed'), notRun }
}

/** Writes the {@link Totals} into the file that `TEST_TOTALS_FILE` names. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const { TEST_TOTALS_FILE: file } = process.env
    if (file) writeFileSync(file, JSON.stringify(countTotals(tests)))
  }
}
