import type { Permission, Terms } from '@wekeza/bank'

/** Who the customer is, and staying signed in: under any consent. */
const SIGN_IN = ['openid', 'offline_access'] as const

/** The permissions that are scopes too; the details of an account are one of their own under the scope of accounts. */
const READABLE = [
  'accounts.read',
  'balances.read',
  'transactions.read',
  'beneficiaries.read',
  'standing_orders.read',
] as const satisfies Permission[]

/** The scopes that a consent can carry: what its token may ask for, and no more. */
export function consentScopes(terms: Terms): string[] {
  if (terms.kind === 'funds_confirmation') return [...SIGN_IN, 'funds.read']
  if (terms.kind === 'refunds') return [...SIGN_IN, 'payments.read']
  if (terms.kind !== 'account_access') return [...SIGN_IN, 'payments.write', 'payments.read']
  const read = new Set<string>()
  for (const permission of terms.permissions) {
    read.add(permission === 'account_details.read' ? 'accounts.read' : permission)
  }
  return [...SIGN_IN, ...read]
}

/** The permissions of the account access consent that scopes without a consent ask for. */
export function askedPermissions(scopes: Iterable<string>): Permission[] {
  const asked = new Set(scopes)
  return READABLE.filter((permission) => asked.has(permission))
}
