import type { Instruction } from '../payments/payment.ts'

export type RiskDecision = 'allow' | 'review' | 'deny'

/** Why a rule spoke up: a code to count by, and a sentence for the staff. Nobody else is told. */
export interface RiskReason {
  readonly code: string
  readonly detail: string
}

export interface RiskVerdict {
  readonly decision: RiskDecision
  /** none for what is allowed */
  readonly reasons: readonly RiskReason[]
}

/** What has left an account lately, in payments that are not small: see `SMALL_PAYMENT_MINOR`. */
export interface Activity {
  /** how many of the last ones were looked at: `RECENT_PAYMENTS_MAX` at most */
  readonly recentCount: number
  readonly recentSumMinor: number
  /** those among them that are younger than the window */
  readonly windowCount: number
  readonly windowSumMinor: number
  /** null: there is none */
  readonly lastAtMs: number | null
}

/** A payment that is about to be taken, and what is known of its account. */
export interface RiskCase {
  readonly consentId: string
  readonly applicationId: string
  readonly instruction: Instruction
  /** null where the amount is too small to ask */
  readonly activity: Activity | null
  /** whether this account has paid this payee before; null where the amount is too small to ask */
  readonly knownPayee: boolean | null
  readonly atMs: number
}

/** The bank's last word before money moves. Answers in bounded time, and never throws for a reason outside itself. */
export interface Risk {
  assess(riskCase: RiskCase): Promise<RiskVerdict>
}

export const ALLOWED: RiskVerdict = { decision: 'allow', reasons: [] }
