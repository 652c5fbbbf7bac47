import type { Dice } from '../dice.ts'
import { fileSteps } from './file-steps.ts'
import { moneySteps } from './money-steps.ts'
import type { Stage } from './stage.ts'
import { worldSteps } from './world-steps.ts'

/** Something that somebody does, or that happens. @returns what came of it, in a line */
export type Step = (stage: Stage) => Promise<string>

/** What may come next, and how often. */
export const steps: Readonly<Record<string, readonly [weight: number, step: Step]>> = {
  ...moneySteps,
  ...fileSteps,
  ...worldSteps,
}

const entries = Object.entries(steps)
const total = entries.reduce((sum, [, [weight]]) => sum + weight, 0)

export function anyStep(dice: Dice): [name: string, step: Step] {
  let thrown = dice.below(total)
  for (const [name, [weight, step]] of entries) {
    thrown -= weight
    if (thrown < 0) return [name, step]
  }
  throw new Error('the weights do not come to their sum')
}
