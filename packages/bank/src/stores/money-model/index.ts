import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Subject } from '../suite/subject.ts'
import { keptRuns } from './kept-runs.ts'
import { testPeriods } from './parallel-periods.ts'
import { runModel } from './run-model.ts'
import { someSteps } from './step.ts'

export interface MoneyModel {
  /** how many runs of up to 25 steps */
  readonly runs: number
}

/** A database with a verification of its own, which must find what the model finds: nothing. */
export interface VerifiedSubject extends Subject {
  /** what does not hold of its books */
  faults?(): Promise<readonly unknown[]>
}

/**
 * Any sequence of payments, refunds, cancellations, reviews, rails that close or fail, revocations and passing time
 * keeps the books: a bank on a store is held against money by paper and pencil after every step. A run that fails is
 * told with its seed and its steps, as short as they can be: they belong into `kept-runs.ts`.
 * @example
 * moneyModelTest('in memory', () => ({ open: () => memoryStore() }), { runs: 100 })
 */
export function moneyModelTest(
  name: string,
  start: () => VerifiedSubject | Promise<VerifiedSubject>,
  { runs }: MoneyModel,
): void {
  describe(`money ${name}`, () => {
    let subject: VerifiedSubject
    beforeEach(async () => {
      subject = await start()
    })
    afterEach(() => subject.close?.())
    let banks = 0
    const open = () => {
      banks += 1
      return subject.open(`test_money_${banks}`)
    }

    test('is where paper and pencil have it, whatever happens', { timeout: 180_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(someSteps, async (steps) => {
          await runModel(open(), steps)
        }),
        { numRuns: runs, examples: keptRuns.map((steps) => [[...steps]]) },
      )
      expect((await subject.faults?.()) ?? []).toEqual([])
    })

    testPeriods(open)
  })
}
