import type { ReadCount } from '@wekeza/bank'

type ReadRow = [
  consentId: string,
  accountId: string,
  permission: ReadCount['permission'],
  count: number,
  firstAtMs: number,
  lastAtMs: number,
]

export const READ_COLUMNS = 'consent_id, account_id, permission, count, first_at_ms, last_at_ms'

export function readValues(read: ReadCount): ReadRow {
  const { consentId, accountId, permission, count, firstAtMs, lastAtMs } = read
  return [consentId, accountId, permission, count, firstAtMs, lastAtMs]
}

/** @param row the columns of what was read */
export function readOf(row: unknown): ReadCount {
  const [consentId, accountId, permission, count, firstAtMs, lastAtMs] = row as ReadRow
  return { consentId, accountId, permission, count, firstAtMs, lastAtMs }
}
