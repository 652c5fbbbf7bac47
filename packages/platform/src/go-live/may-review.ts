import { LIVE_BANK, testBankKey } from '../organisations/organisation.ts'
import type { GoLiveRequest } from './go-live-request.ts'

/**
 * Whether the staff of a bank see and decide a request: those of the live bank the real ones, those of an organisation's
 * own test bank its rehearsals, and nobody else anything.
 */
export function mayReview(
  staffBankKey: string,
  { rehearsal, organisationId }: Pick<GoLiveRequest, 'rehearsal' | 'organisationId'>,
): boolean {
  return staffBankKey === (rehearsal ? testBankKey(organisationId) : LIVE_BANK)
}
