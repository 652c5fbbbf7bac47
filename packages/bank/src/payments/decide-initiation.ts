import { checkPeriod } from '../consents/check-period.ts'
import { checkTerms } from '../consents/check-terms.ts'
import type { Consent } from '../consents/consent.ts'
import type { PeriodUsed } from '../consents/period-use.ts'
import { spendConsent } from '../consents/spend-consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { checkExecutionDate } from './check-execution-date.ts'
import { movesAtMs } from './moves-at.ts'
import type { Payment } from './payment.ts'
import { type Taking, takePayment } from './take-payment.ts'

export interface Initiation extends Omit<Taking, 'consentId'> {
  readonly consent: Consent
  /** by the payments of the period in which this one's money would move */
  readonly used: PeriodUsed
}

/**
 * Decides whether an instruction may become a payment.
 * @returns the changes to commit, or the first failure in the order in which a payer can mend them
 */
export function decideInitiation(
  initiation: Initiation,
  core: CoreBanking,
  ids: Ids,
): Decision<{ payment: Payment }> {
  const { consent, instruction, used, atMs } = initiation
  const { amountMinor } = instruction
  const movesAt = movesAtMs(instruction, atMs)
  const failure =
    checkTerms(consent, instruction, atMs) ??
    checkExecutionDate(consent, instruction.executionDate, atMs) ??
    checkPeriod(consent, used, { amountMinor, atMs: movesAt })
  if (failure) return refuse(failure)
  const taken = takePayment({ ...initiation, consentId: consent.id }, core, ids)
  if (!taken.ok) return taken
  const spending = { paymentId: taken.payment.id, amountMinor, movesAtMs: movesAt }
  const changes = [...spendConsent(consent, spending, ids, atMs), ...taken.changes]
  return { ...taken, changes }
}
