import type { Consent } from '../consents/consent.ts'
import type { TransactionFilter } from './transaction.ts'

/** The moments of an account that a consent shows: its end is outside. */
export function windowOf({ terms }: Consent): Pick<TransactionFilter, 'fromMs' | 'toMs'> {
  if (terms.kind !== 'account_access') return {}
  return { fromMs: terms.transactionsFromMs, toMs: terms.transactionsToMs }
}

/** Whether a consent shows what was booked, or held, at a time. */
export function shownBy(consent: Consent): (atMs: number) => boolean {
  const { fromMs = -Infinity, toMs = Infinity } = windowOf(consent)
  return (atMs) => atMs >= fromMs && atMs < toMs
}
