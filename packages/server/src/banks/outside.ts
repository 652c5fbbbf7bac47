import { builtInRules, type OutsideCore, type Risk } from '@wekeza/bank'
import type { OpenCore } from '../core/open-core.ts'
import type { RiskEngine } from '../risk/http-risk-engine.ts'

/** Who is asked outside of this process; whoever is left out is not asked. */
export interface Outside {
  readonly risk?: RiskEngine | undefined
  readonly core?: OpenCore | undefined
}

/** The built-in rules, and beside them the engine where there is one. */
export function riskOf({ risk }: Outside, bankKey: string): Risk {
  const rules = builtInRules()
  return risk ? risk.beside(bankKey, rules) : rules
}

/** The core that keeps this bank's books; undefined: they are kept here. */
export function coreOf({ core }: Outside, bankKey: string): OutsideCore | undefined {
  return core?.bankKey === bankKey ? core.outside : undefined
}
