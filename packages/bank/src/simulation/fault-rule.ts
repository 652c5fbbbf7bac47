/** What becomes of the reply to a call that a rule breaks: it arrives whole, not at all, or is cut off half-way. */
export type FaultReply = 'whole' | 'dropped' | 'cut'

/** A fault that a test bank plays on the calls of one application. */
export interface FaultRule {
  readonly id: string
  /** only the calls of this application, and those of its customers through it */
  readonly applicationId: string
  /** of the contract's operations, or `*`: any of them */
  readonly operation: string
  /** what is answered without running the operation; null: the operation runs */
  readonly status: number | null
  /** of the catalogue's errors; null: the one that stands for a played fault */
  readonly code: string | null
  /** wall time that passes before anything else happens; the contract allows a minute at most */
  readonly latencyMs: number
  readonly reply: FaultReply
  /** how many calls it is for; null: all of them */
  readonly times: number | null
  /** how many have met it */
  readonly met: number
  readonly createdAtMs: number
}

/** So many rules an application may have: each call looks through them. */
export const FAULT_RULES_MAX = 100

/** What a rule is held against. */
export interface FaultableCall {
  readonly applicationId: string
  readonly operation: string
}

/** The rule that a call meets: of those that fit and are not used up, the oldest. */
export function ruleFor(
  rules: readonly FaultRule[],
  { applicationId, operation }: FaultableCall,
): FaultRule | undefined {
  return rules.find(
    (rule) =>
      rule.applicationId === applicationId &&
      (rule.operation === '*' || rule.operation === operation) &&
      !isUsedUp(rule),
  )
}

export function isUsedUp({ times, met }: Pick<FaultRule, 'times' | 'met'>): boolean {
  return times !== null && met >= times
}
