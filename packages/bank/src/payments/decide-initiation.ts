import type { Account } from '../accounts/account.ts'
import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import { checkPeriod } from '../consents/check-period.ts'
import { checkTerms } from '../consents/check-terms.ts'
import type { Consent } from '../consents/consent.ts'
import type { PeriodUsed } from '../consents/period-use.ts'
import { spendConsent } from '../consents/spend-consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Failure } from '../failure.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { checkFunds } from './check-funds.ts'
import { firstStep, movingStatus } from './first-step.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, Payment } from './payment.ts'
import { paymentEvent } from './payment-event.ts'

export interface Initiation {
  readonly consent: Consent
  readonly instruction: Instruction
  readonly debtor: Account
  /** where an internal payment goes; undefined where there is no such account */
  readonly creditor: Account | undefined
  /** by the payments of the period in which this one's money would move */
  readonly used: PeriodUsed
  readonly verdict: 'allow' | 'decline'
  readonly atMs: number
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
  const { consent, instruction, verdict, atMs } = initiation
  const movesAt = movesAtMs(instruction, atMs)
  const failure =
    checkTerms(consent, instruction, atMs) ??
    checkExecutionDate(initiation) ??
    checkPayee(initiation) ??
    checkPeriod(consent, initiation.used, { amountMinor: instruction.amountMinor, atMs: movesAt })
  if (failure) return refuse(failure)
  if (verdict === 'decline') return refuse({ code: 'risk_declined' })

  const payment: Payment = {
    id: ids.next('pay'),
    consentId: consent.id,
    status: instruction.executionDate === null ? movingStatus(instruction) : 'scheduled',
    instruction,
    failureCode: null,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
  const unfunded =
    payment.status === 'scheduled'
      ? undefined
      : checkFunds(initiation.debtor, instruction.amountMinor)
  if (unfunded) return refuse(unfunded)
  const { amountMinor } = instruction
  const spending = { paymentId: payment.id, amountMinor, movesAtMs: movesAt }
  return {
    ok: true,
    payment,
    changes: [
      { kind: 'insert-payment', payment },
      ...spendConsent(consent, spending, ids, atMs),
      ...firstStep(payment, initiation.debtor, initiation.creditor, core, atMs),
      paymentEvent(payment, ids, atMs),
    ],
  }
}

function checkExecutionDate({ instruction, consent, atMs }: Initiation): Failure | undefined {
  const day = instruction.executionDate
  if (day === null) return undefined
  const startMs = startOfNairobiDayMs(day)
  // Not-a-number fails both comparisons, so a day that does not exist is refused too.
  if (startMs > atMs && startMs < consent.expiresAtMs) return undefined
  const earliest = nairobiDay(atMs + 86_400_000)
  return { code: 'execution_date_invalid', received: day, earliest }
}

function checkPayee({ instruction, creditor, debtor }: Initiation): Failure | undefined {
  if (instruction.rail !== 'internal') return undefined
  if (!creditor) {
    return { code: 'payee_account_not_found', accountNumber: instruction.payee.account_number }
  }
  return creditor.id === debtor.id ? { code: 'payee_is_debtor', accountId: debtor.id } : undefined
}
