import type { Failure } from '../failure.ts'
import type { BulkPayment, Consent } from './consent.ts'

/** What a bulk payment comes to, to be held against its consent. */
export interface BulkPaid extends Omit<BulkPayment, 'kind' | 'debtorAccountId'> {
  readonly debtorAccountId: string
}

/** Whether a bulk payment is the one that the customer approved, field for field. It is spent by spendConsent. */
export function checkBulk(consent: Consent, paid: BulkPaid): Failure | undefined {
  const { id: consentId, terms } = consent
  if (terms.kind !== 'bulk_payment') {
    return { code: 'consent_kind_mismatch', consentId, kind: terms.kind, wanted: ['bulk_payment'] }
  }
  const fields = [
    ...(consent.accountIds[0] === paid.debtorAccountId ? [] : ['debtor_account_id']),
    ...(terms.totalMinor === paid.totalMinor ? [] : ['total']),
    ...(terms.itemsCount === paid.itemsCount ? [] : ['items_count']),
    ...(terms.fileHash === paid.fileHash ? [] : ['file_hash']),
  ]
  return fields.length > 0 ? { code: 'payment_differs_from_consent', consentId, fields } : undefined
}
