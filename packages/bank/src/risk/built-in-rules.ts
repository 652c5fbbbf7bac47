import { ALLOWED, type Risk, type RiskVerdict } from '../ports/risk.ts'
import { type RiskFigures, SANDBOX_FIGURES } from './figures.ts'
import type { Rule } from './rule.ts'
import { amount } from './rules/amount.ts'
import { dormant } from './rules/dormant.ts'
import { habit } from './rules/habit.ts'
import { newPayee } from './rules/new-payee.ts'
import { night } from './rules/night.ts'
import { velocity } from './rules/velocity.ts'
import { strictest } from './strictest.ts'

const RULES: readonly Rule[] = [amount, habit, velocity, newPayee, night, dormant]

/**
 * The rules that a bank starts with: pure, and without a question to anybody outside. The strictest wins.
 * @param figures what they go by; default the sandbox's
 * @example
 * const verdict = await builtInRules().assess(riskCase) // { decision: 'allow', reasons: [] }
 */
export function builtInRules(figures: RiskFigures = SANDBOX_FIGURES): Risk {
  return {
    assess: async (riskCase) => {
      const verdicts: RiskVerdict[] = []
      for (const rule of RULES) {
        const verdict = rule(riskCase, figures)
        if (verdict) verdicts.push(verdict)
      }
      return verdicts.length === 0 ? ALLOWED : strictest(verdicts)
    },
  }
}
