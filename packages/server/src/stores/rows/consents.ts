import type { Change, Consent, StoredConsent } from '@wekeza/bank'

type ConsentRow = [
  id: string,
  applicationId: string,
  customerId: string | null,
  status: Consent['status'],
  terms: string,
  accountIds: string,
  paymentId: string | null,
  expiresAtMs: number,
  createdAtMs: number,
  updatedAtMs: number,
]

export type ConsentMove = Extract<Change, { kind: 'move-consent' }>

export const CONSENT_COLUMNS = `id, application_id, customer_id, status, terms, account_ids, payment_id, expires_at_ms,
  created_at_ms, updated_at_ms`

export function consentValues(consent: Consent): ConsentRow {
  const { id, applicationId, customerId, status, paymentId } = consent
  const { expiresAtMs, createdAtMs, updatedAtMs } = consent
  const asked = [JSON.stringify(consent.terms), JSON.stringify(consent.accountIds)] as const
  const times = [expiresAtMs, createdAtMs, updatedAtMs] as const
  return [id, applicationId, customerId, status, ...asked, paymentId, ...times]
}

/**
 * What a move sets: status, time of the update, customer, accounts and payment. What it does not name is null, and
 * stays as it is: a consent never goes back to having no customer, accounts or payment.
 */
export function consentMoveValues({ status, updatedAtMs, ...named }: ConsentMove['to']) {
  const { customerId = null, accountIds, paymentId = null } = named
  const chosen = accountIds ? JSON.stringify(accountIds) : null
  return [status, updatedAtMs, customerId, chosen, paymentId] as const
}

/** @param row the consent's sequence, and behind it its columns */
export function consentOf(row: unknown): StoredConsent {
  const [sequence, id, applicationId, customerId, status, terms, accountIds, ...rest] = row as [
    sequence: number,
    ...ConsentRow,
  ]
  const [paymentId, expiresAtMs, createdAtMs, updatedAtMs] = rest
  return {
    sequence,
    id,
    applicationId,
    customerId,
    status,
    terms: JSON.parse(terms),
    accountIds: JSON.parse(accountIds),
    paymentId,
    expiresAtMs,
    createdAtMs,
    updatedAtMs,
  }
}
