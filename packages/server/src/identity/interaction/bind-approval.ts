import type { Account, Consent, Terms } from '@wekeza/bank'
import { keyedDigest, sameDigest } from '../../secrets/digest.ts'
import { offeredAccounts } from '../pages/account-choices.ts'
import type { Asked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** All that a customer is shown, and so all that their approval is for. */
export interface Shown extends Asked {
  /** the accounts of the customer that can be chosen from */
  readonly offered: readonly Account[]
}

/** Picks, of all that the customer holds, what they may choose from. */
export function offeredOf({ terms, status, accountIds }: Consent, accounts: readonly Account[]) {
  const fixedAccountId = status === 'awaiting_co_holder' ? (accountIds[0] ?? '') : namedIn(terms)
  return { fixedAccountId, offered: offeredAccounts({ accounts, fixedAccountId }) }
}

/** Whether the account is not the customer's to choose. */
export function isFixed(consent: Consent): boolean {
  return offeredOf(consent, []).fixedAccountId !== null
}

function namedIn(terms: Terms): string | null {
  return 'debtorAccountId' in terms ? terms.debtorAccountId : null
}

/**
 * Dynamic linking: a digest over amount, payee, rail, account, consent, customer and interaction, which only we can
 * make (PSD2 RTS, article 5). The page carries it, the code counts for it, and it must still be that of what stands in
 * the bank when the customer decides.
 */
export function bindingOf(visit: Visit, shown: Shown): string {
  return keyedDigest(visit.ports.keys.cookieKeys[0] ?? '', textOf(visit, shown))
}

export function isBound(visit: Visit, shown: Shown, presented: string): boolean {
  const text = textOf(visit, shown)
  return visit.ports.keys.cookieKeys.some((key) => sameDigest(presented, keyedDigest(key, text)))
}

function textOf(visit: Visit, { consent, changes, scopes, offered }: Shown): string {
  // For bare scopes the consent is made anew each time that it is looked at, with another id and another expiry.
  const { id, expiresAtMs } = changes.length > 0 ? { id: null, expiresAtMs: null } : consent
  return canonical([
    'approval',
    visit.interaction.uid,
    customerIdOf(visit),
    { id, expiresAtMs, terms: consent.terms, scopes },
    offered.map((account) => account.id),
  ])
}

/** JSON with the names in order: equal values are equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
