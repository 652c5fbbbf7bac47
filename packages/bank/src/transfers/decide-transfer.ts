import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import { checkPeriod } from '../consents/check-period.ts'
import { checkTerms, payeesOf } from '../consents/check-terms.ts'
import type { Consent } from '../consents/consent.ts'
import { namesPayees } from '../consents/moves-money.ts'
import type { PeriodUsed } from '../consents/period-use.ts'
import { spendConsent } from '../consents/spend-consent.ts'
import { orderTransfer } from '../core/order-transfer.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Failure } from '../failure.ts'
import { checkFunds } from '../payments/check-funds.ts'
import type { Payee } from '../payments/payment.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import type { RiskVerdict } from '../ports/risk.ts'
import { OWN_BANK_CODE } from '../rails/figures.ts'
import { ownAccountNumber } from '../rails/internal.ts'
import { bookTransfer, transferEvent, transferText } from './move-transfer.ts'
import type { Transfer } from './transfer.ts'

export interface TransferAsk {
  readonly debtorAccountId: string
  readonly creditorAccountId: string
  readonly amountMinor: number
  readonly reference: string | null
}

export interface TransferCase {
  readonly consent: Consent
  readonly ask: TransferAsk
  readonly debtor: Account | undefined
  /** undefined unless it is the customer's own */
  readonly creditor: Account | undefined
  readonly used: PeriodUsed
  readonly verdict: RiskVerdict
  readonly atMs: number
}

/** Decides whether money may move between two accounts of one customer. */
export function decideTransfer(
  transferCase: TransferCase,
  core: CoreBanking,
  ids: Ids,
): Decision<{ transfer: Transfer }> {
  const { consent, ask, debtor, creditor, verdict, atMs } = transferCase
  if (!creditor) {
    return refuse({ code: 'creditor_account_not_own', accountId: ask.creditorAccountId })
  }
  if (creditor.id === ask.debtorAccountId) {
    return refuse({ code: 'payee_is_debtor', accountId: creditor.id })
  }
  const { amountMinor } = ask
  const failure =
    checkConsented(consent, ask, creditor, atMs) ??
    checkPeriod(consent, transferCase.used, { amountMinor, atMs })
  if (failure) return refuse(failure)
  if (!debtor) throw new Error(`${consent.id}: consented to an account that is not there`)
  // Between one's own accounts there is nobody to protect by a wait: what needs a person is refused.
  // What a person would look at stays with its customer here: only what is out of the question is refused.
  if (verdict.decision === 'deny') return refuse({ code: 'risk_declined' })
  const unfunded = checkFunds(debtor, ask.amountMinor)
  if (unfunded) return refuse(unfunded)

  const transfer: Transfer = {
    id: ids.next('trf'),
    consentId: consent.id,
    ...ask,
    status: core.outside ? 'pending' : 'settled',
    failureCode: null,
    createdAtMs: atMs,
  }
  const spending = { paymentId: transfer.id, amountMinor, movesAtMs: atMs }
  return {
    ok: true,
    transfer,
    changes: [
      { kind: 'insert-transfer', transfer },
      ...spendConsent(consent, spending, ids, atMs),
      ...firstStep(transfer, debtor, creditor, core, atMs),
      transferEvent(transfer, ids, atMs),
    ],
  }
}

/** Booked at once, or held until the core outside has booked it. */
function firstStep(
  transfer: Transfer,
  debtor: Account,
  creditor: Account,
  core: CoreBanking,
  atMs: number,
): Change[] {
  const { debtorAccountId: accountId, amountMinor } = transfer
  if (!core.outside) return bookTransfer(transfer, debtor, creditor, core, atMs)
  return [
    { kind: 'hold', accountId, amountMinor },
    ...orderTransfer(transfer, transferText(transfer, creditor), atMs),
  ]
}

/** The consent's payee is the receiving account; its name is the bank's to know, so it is taken as consented. */
function checkConsented(
  consent: Consent,
  ask: TransferAsk,
  creditor: Account,
  atMs: number,
): Failure | undefined {
  const { terms } = consent
  const payees = namesPayees(terms) ? payeesOf(terms) : []
  const isCreditor = (one: Payee) => ownAccountNumber(one) === creditor.number
  const named = payees.find(isCreditor) ?? payees[0]
  const payee = {
    type: 'account',
    name: named?.name ?? creditor.nickname,
    account_number: creditor.number,
    bank_code: OWN_BANK_CODE,
  } as const
  const { debtorAccountId, amountMinor } = ask
  return checkTerms(consent, { debtorAccountId, amountMinor, payee, rail: 'internal' }, atMs)
}
