import type { Account } from '../accounts/account.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import type { ConsentAct } from './act.ts'
import { checkAwaiting } from './check-awaiting.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'
import { signersOf } from './signers.ts'

export interface Approval {
  readonly consent: Consent
  readonly customerId: string
  /** all of the customer's, in the order in which they were opened */
  readonly accounts: readonly Account[]
  /** undefined: all of them for account access, the named or first one for anything else */
  readonly chosenIds: readonly string[] | undefined
  /** of the consent, as far as it goes */
  readonly history: readonly ConsentAct[]
}

/**
 * The customer says yes, for the accounts that they chose. Where money moves only with every holder's signature, the
 * first one chooses the account, and the consent awaits the others.
 */
export function approveConsent(
  approval: Approval,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const late = checkAwaiting(approval.consent, atMs)
  if (late) return refuse(late)
  return approval.consent.status === 'awaiting_co_holder'
    ? coSign(approval, ids, atMs)
    : signFirst(approval, ids, atMs)
}

function signFirst(approval: Approval, ids: Ids, atMs: number): Decision<{ consent: Consent }> {
  const { consent, customerId, accounts } = approval
  const accountIds = chosen(approval)
  const own = new Map(accounts.map((account) => [account.id, account]))
  const foreign = accountIds.find((id) => !own.has(id))
  if (foreign !== undefined) {
    return refuse({ code: 'account_not_of_customer', accountId: foreign })
  }
  const holderIds = signersOf(consent.terms, customerId, own.get(accountIds[0] ?? ''))
  const accountsWithheld =
    consent.terms.kind === 'account_access' && accountIds.length < accounts.length
  const set = { customerId, holderIds, accountIds, accountsWithheld }
  const act = holderIds.length > 1 ? 'sign' : 'approve'
  const actor = { kind: 'customer', id: customerId } as const
  return { ok: true, ...moveConsent(consent, { act, actor, ...set }, ids, atMs) }
}

/** Signing again changes nothing, so that a retry is safe. */
function coSign(approval: Approval, ids: Ids, atMs: number): Decision<{ consent: Consent }> {
  const { consent, customerId, history } = approval
  const { holderIds, accountIds } = consent
  if (!holderIds.includes(customerId)) {
    return refuse({ code: 'account_not_of_customer', accountId: accountIds[0] ?? '' })
  }
  const signed = new Set(history.filter(({ act }) => act === 'sign').map(({ actor }) => actor.id))
  if (signed.has(customerId)) return { ok: true, consent, changes: [] }
  const complete = holderIds.every((id) => id === customerId || signed.has(id))
  const actor = { kind: 'customer', id: customerId } as const
  const act = complete ? 'approve' : 'sign'
  return { ok: true, ...moveConsent(consent, { act, actor }, ids, atMs) }
}

function chosen({ consent, accounts, chosenIds }: Approval): readonly string[] {
  const all = accounts.map((account) => account.id)
  if (consent.terms.kind === 'account_access') return [...new Set(chosenIds ?? all)]
  // All else is of one account: the one that the application named, else the customer's choice.
  const named = consent.terms.debtorAccountId ?? chosenIds?.[0] ?? all[0]
  return named === undefined ? [] : [named]
}
