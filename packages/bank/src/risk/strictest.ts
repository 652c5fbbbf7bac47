import { ALLOWED, type RiskDecision, type RiskVerdict } from '../ports/risk.ts'

const STRICTNESS: Record<RiskDecision, number> = { allow: 0, review: 1, deny: 2 }

/** Many verdicts as one: the strictest decides, and every reason is kept. */
export function strictest(verdicts: readonly RiskVerdict[]): RiskVerdict {
  let { decision } = ALLOWED
  for (const one of verdicts) {
    if (STRICTNESS[one.decision] > STRICTNESS[decision]) decision = one.decision
  }
  return { decision, reasons: verdicts.flatMap(({ reasons }) => reasons) }
}
