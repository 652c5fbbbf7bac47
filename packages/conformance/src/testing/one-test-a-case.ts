import { expect, test } from 'vitest'
import { cases } from '../cases/index.ts'
import { runCase } from '../run/run-case.ts'
import type { Target } from '../target.ts'

/** Time that is advanced runs all that the cases before have left for later. */
const ADVANCING_MS = 60_000
/** A machine may be busy, and some cases make forty things. */
const TAKES_MS = 15_000

/** The whole suite as vitest's tests, in its own order; `target` is asked once the tests run. */
export function oneTestACase(target: () => Target): void {
  for (const one of cases) {
    const timeout = one.movesClock ? ADVANCING_MS : TAKES_MS
    test(`${one.id} ${one.name}`, { timeout }, async () => {
      const { outcome, detail, curl } = await runCase(target(), one)
      expect(outcome, `${detail}\n${curl}`).toBe('passed')
    })
  }
}
