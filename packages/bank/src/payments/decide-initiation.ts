import type { Account } from '../accounts/account.ts'
import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Change } from '../changes.ts'
import { checkTerms } from '../consents/check-terms.ts'
import type { Consent } from '../consents/consent.ts'
import { spendConsent } from '../consents/spend-consent.ts'
import { type Decision, refuse } from '../decision.ts'
import { dueWork } from '../due/due-work.ts'
import type { Failure } from '../failure.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { rails } from '../rails/check-rail.ts'
import { checkFunds } from './check-funds.ts'
import type { Instruction, Payment, PaymentStatus } from './payment.ts'
import { paymentEvent } from './payment-event.ts'

export interface Initiation {
  readonly consent: Consent
  readonly instruction: Instruction
  readonly debtor: Account
  /** where an internal payment goes; undefined where there is no such account */
  readonly creditor: Account | undefined
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
  const { terms } = consent
  if (terms.kind === 'account_access') {
    const wanted = ['single_payment', 'recurring_payment']
    return refuse({
      code: 'consent_kind_mismatch',
      consentId: consent.id,
      kind: terms.kind,
      wanted,
    })
  }
  const failure =
    checkTerms(consent, terms, instruction) ??
    checkExecutionDate(initiation) ??
    checkPayee(initiation)
  if (failure) return refuse(failure)
  if (verdict === 'decline') return refuse({ code: 'risk_declined' })

  const payment: Payment = {
    id: ids.next('pay'),
    consentId: consent.id,
    status: firstStatus(instruction),
    instruction,
    failureCode: null,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
  const funded =
    payment.status === 'scheduled'
      ? undefined
      : checkFunds(initiation.debtor, instruction.amountMinor)
  if (funded) return refuse(funded)
  return {
    ok: true,
    payment,
    changes: [
      { kind: 'insert-payment', payment },
      ...spendConsent(consent, payment.id, ids, atMs),
      ...moneyOf(payment, initiation.debtor, initiation.creditor, core, atMs),
      paymentEvent(payment, ids, atMs),
    ],
  }
}

/** What a payment does to the books at its first step, by its status. */
export function moneyOf(
  payment: Payment,
  debtor: Account,
  creditor: Account | undefined,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { instruction } = payment
  if (payment.status === 'scheduled') {
    const dueAtMs = startOfNairobiDayMs(instruction.executionDate ?? '')
    return [{ kind: 'schedule', due: dueWork('execute-payment', payment.id, dueAtMs) }]
  }
  if (payment.status === 'pending') {
    const dueAtMs = atMs + rails[instruction.rail].settlesAfterMs
    return [
      { kind: 'hold', accountId: debtor.id, amountMinor: instruction.amountMinor },
      { kind: 'schedule', due: dueWork('settle-payment', payment.id, dueAtMs) },
    ]
  }
  if (!creditor) throw new Error(`${payment.id}: settled to no account`)
  return core.book({
    debtor: { accountId: debtor.id, name: debtor.holders.join(' & ') },
    creditor: { accountId: creditor.id, name: instruction.payee.name },
    amountMinor: instruction.amountMinor,
    description: instruction.reference ?? `Payment to ${instruction.payee.name}`,
    paymentId: payment.id,
    atMs,
  })
}

function firstStatus(instruction: Instruction): PaymentStatus {
  if (instruction.executionDate !== null) return 'scheduled'
  return rails[instruction.rail].settlesAfterMs === 0 ? 'settled' : 'pending'
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
