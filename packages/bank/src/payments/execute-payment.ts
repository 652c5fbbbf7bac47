import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { checkFunds } from './check-funds.ts'
import { firstStep, movingStatus } from './first-step.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'
import { unspentBy } from './unspent-by.ts'

export interface Execution {
  readonly payment: Payment
  readonly consent: Consent
  readonly debtor: Account
  readonly creditor: Account | undefined
  readonly atMs: number
}

/** The day of a scheduled payment has come: it is made, or it fails with the reason. Nobody is there to ask. */
export function executePayment(execution: Execution, core: CoreBanking, ids: Ids): Change[] {
  const { payment, consent, debtor, creditor, atMs } = execution
  if (payment.status !== 'scheduled') return []
  const failureCode = obstacle(execution)
  if (failureCode) {
    const failed = movePayment(payment, { status: 'failed', failureCode }, ids, atMs)
    return [...failed.changes, ...unspentBy(payment, consent)]
  }
  const moved = movePayment(payment, { status: movingStatus(payment.instruction) }, ids, atMs)
  return [
    ...stillConsented(consent),
    ...firstStep(moved.payment, debtor, creditor, core, atMs),
    ...moved.changes,
  ]
}

/** A revocation that is committed first stops the payment. A single consent was spent when the day was set. */
function stillConsented({ id, status }: Consent): Change[] {
  return status === 'authorised' ? [{ kind: 'require-authorised', consentId: id }] : []
}

function obstacle({ payment, consent, debtor, creditor }: Execution): string | undefined {
  if (consent.status === 'revoked') return 'consent_revoked'
  if (payment.instruction.rail === 'internal' && !creditor) return 'payee_account_not_found'
  return checkFunds(debtor, payment.instruction.amountMinor)?.code
}
