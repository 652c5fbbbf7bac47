import type { Failure } from '../failure.ts'
import { checkStanding } from './check-standing.ts'
import type { Consent, Permission } from './consent.ts'

/** What an operation wants of a consent. */
export interface Use {
  readonly kinds: readonly string[]
  readonly permission: Permission | null
  /** the account that the request names, if it names one */
  readonly accountId: string | undefined
  /** a payment stays readable after its consent was used up */
  readonly consumedAllowed: boolean
}

/** Whether a live consent covers this use: standing first, then kind, permission and account. */
export function checkUse(consent: Consent, use: Use, atMs: number): Failure | undefined {
  const consentId = consent.id
  const standing = checkStanding(consent, use.consumedAllowed, atMs)
  if (standing) return standing
  const { terms } = consent
  if (!use.kinds.includes(terms.kind)) {
    return { code: 'consent_kind_mismatch', consentId, kind: terms.kind, wanted: use.kinds }
  }
  const permitted =
    use.permission === null ||
    (terms.kind === 'account_access' && terms.permissions.includes(use.permission))
  if (!permitted) {
    return { code: 'permission_missing', consentId, permission: use.permission }
  }
  if (use.accountId !== undefined && !consent.accountIds.includes(use.accountId)) {
    return { code: 'account_not_in_consent', consentId, accountId: use.accountId }
  }
  return undefined
}
