import { type Risk, type RiskDecision, type RiskVerdict, strictest } from '@wekeza/bank'
import { callingEngine, type EnginePlace } from './call-engine.ts'
import { questionOf, verdictIn } from './engine-wire.ts'

export interface RiskEngineOptions extends EnginePlace {
  /** what becomes of a payment of which the engine says nothing, unless the rules are stricter */
  readonly onFailure: RiskDecision
  /** told each time; what went wrong names nobody's data */
  readonly onSilence: (cause: unknown) => void
}

/** An engine outside, for every bank of this process. */
export interface RiskEngine {
  /** @param rules the bank's own, which are asked first; the stricter of the two wins */
  beside(bankKey: string, rules: Risk): Risk
  close(): Promise<void>
}

/**
 * Asks an engine over HTTP beside the built-in rules. What the rules refuse it is not asked about; in all else an
 * answer comes within the timeout, from the engine or in its place.
 * @example
 * const engine = httpRiskEngine({ url, timeoutMs: 300, onFailure: 'review', onSilence: console.error })
 * const risk = engine.beside('live', builtInRules())
 */
export function httpRiskEngine(options: RiskEngineOptions): RiskEngine {
  const { onFailure, onSilence } = options
  const { ask, close } = callingEngine(options, verdictIn)
  const answerOrElse = async (question: object): Promise<RiskVerdict> => {
    try {
      return await ask(question)
    } catch (cause) {
      onSilence(cause)
      return inItsPlace(onFailure)
    }
  }
  return {
    close,
    beside: (bankKey, rules) => ({
      async assess(riskCase) {
        const own = await rules.assess(riskCase)
        if (own.decision === 'deny') return own
        return strictest([own, await answerOrElse(questionOf(bankKey, riskCase, own))])
      },
    }),
  }
}

function inItsPlace(decision: RiskDecision): RiskVerdict {
  if (decision === 'allow') return { decision, reasons: [] }
  const detail = 'The risk engine gave no answer that could be used.'
  return { decision, reasons: [{ code: 'engine_silent', detail }] }
}
