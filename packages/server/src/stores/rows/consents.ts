import type { Change, Consent, StoredConsent } from '@wekeza/bank'

type ConsentRow = [
  id: string,
  applicationId: string,
  customerId: string | null,
  holderIds: string,
  status: Consent['status'],
  kind: Consent['terms']['kind'],
  terms: string,
  accountIds: string,
  accountsWithheld: number,
  paymentId: string | null,
  acts: number,
  expiresAtMs: number,
  createdAtMs: number,
  updatedAtMs: number,
]

export type ConsentMove = Extract<Change, { kind: 'move-consent' }>

export const CONSENT_COLUMNS = `id, application_id, customer_id, holder_ids, status, kind, terms, account_ids,
  accounts_withheld, payment_id, acts, expires_at_ms, created_at_ms, updated_at_ms`

export function consentValues(consent: Consent): ConsentRow {
  const { id, applicationId, customerId, status, terms, paymentId, acts } = consent
  const { expiresAtMs, createdAtMs, updatedAtMs } = consent
  const holderIds = JSON.stringify(consent.holderIds)
  const asked = [JSON.stringify(terms), JSON.stringify(consent.accountIds)] as const
  const withheld = Number(consent.accountsWithheld)
  const times = [expiresAtMs, createdAtMs, updatedAtMs] as const
  const who = [id, applicationId, customerId, holderIds] as const
  return [...who, status, terms.kind, ...asked, withheld, paymentId, acts, ...times]
}

/** The accounts that a consent shows, each once; none of one that is for something else. */
export function shownAccounts({ terms, accountIds }: Consent): string[] {
  return terms.kind === 'account_access' ? [...new Set(accountIds)] : []
}

/**
 * What a move sets: status, time of the update, number of acts, customer, holders, accounts, whether some are withheld,
 * payment and expiry. What it does not name is null, and stays as it is: none of them is ever taken away.
 */
export function consentMoveValues({ to, act }: Pick<ConsentMove, 'to' | 'act'>) {
  const { status, updatedAtMs, customerId = null, paymentId = null, expiresAtMs = null } = to
  const holders = to.holderIds ? JSON.stringify(to.holderIds) : null
  const chosen = to.accountIds ? JSON.stringify(to.accountIds) : null
  const withheld = to.accountsWithheld === undefined ? null : Number(to.accountsWithheld)
  const set = [customerId, holders, chosen, withheld, paymentId, expiresAtMs] as const
  return [status, updatedAtMs, act.number, ...set] as const
}

/** @param row the consent's sequence, and behind it its columns */
export function consentOf(row: unknown): StoredConsent {
  const [sequence, id, applicationId, customerId, holderIds, status, , terms, ...rest] = row as [
    sequence: number,
    ...ConsentRow,
  ]
  const [accountIds, withheld, paymentId, acts, expiresAtMs, createdAtMs, updatedAtMs] = rest
  return {
    sequence,
    id,
    applicationId,
    customerId,
    holderIds: JSON.parse(holderIds),
    status,
    terms: JSON.parse(terms),
    accountIds: JSON.parse(accountIds),
    accountsWithheld: withheld === 1,
    paymentId,
    acts,
    expiresAtMs,
    createdAtMs,
    updatedAtMs,
  }
}
