import type { Account } from '../accounts/account.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { checkAwaiting } from './check-awaiting.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'

export interface Approval {
  readonly consent: Consent
  readonly customerId: string
  /** all of the customer's, in the order in which they were opened */
  readonly accounts: readonly Account[]
  /** undefined: all of them for account access, the named or first one for a payment */
  readonly chosenIds: readonly string[] | undefined
}

/** The customer says yes, for the accounts that they chose. */
export function approveConsent(
  approval: Approval,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const { consent, customerId } = approval
  const late = checkAwaiting(consent, atMs)
  if (late) return refuse(late)
  const accountIds = chosen(approval)
  const own = new Set(approval.accounts.map((account) => account.id))
  const foreign = accountIds.find((id) => !own.has(id))
  if (foreign !== undefined) {
    return refuse({ code: 'account_not_of_customer', accountId: foreign })
  }
  const move = { status: 'authorised', customerId, accountIds } as const
  return { ok: true, ...moveConsent(consent, move, ids, atMs) }
}

function chosen({ consent, accounts, chosenIds }: Approval): readonly string[] {
  const all = accounts.map((account) => account.id)
  if (consent.terms.kind === 'account_access') return [...new Set(chosenIds ?? all)]
  // A payment draws on one account: the one that the application named, else the customer's choice.
  const named = consent.terms.debtorAccountId ?? chosenIds?.[0] ?? all[0]
  return named === undefined ? [] : [named]
}
