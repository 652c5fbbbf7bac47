import { expect, test } from 'vitest'
import { cases } from '../cases/index.ts'
import { runCase } from '../run/run-case.ts'
import type { Target } from '../target.ts'

/** The whole suite as vitest's tests, in its own order; `target` is asked once the tests run. */
export function oneTestACase(target: () => Target): void {
  test.each(cases.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', async (_, one) => {
    const { outcome, detail, curl } = await runCase(target(), one)
    expect(outcome, `${detail}\n${curl}`).toBe('passed')
  })
}
