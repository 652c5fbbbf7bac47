import type { RiskCase, RiskVerdict } from '../ports/risk.ts'
import type { RiskFigures } from './figures.ts'

/** One thing to look at. It answers nothing where it has nothing against the payment. */
export type Rule = (riskCase: RiskCase, figures: RiskFigures) => RiskVerdict | undefined

/** What a rule answers that wants a person to look. */
export function review(code: string, detail: string): RiskVerdict {
  return { decision: 'review', reasons: [{ code, detail }] }
}
