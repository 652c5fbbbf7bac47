import type { Permission } from '@wekeza/bank'
import { scopes } from '@wekeza/contract'

/** What a customer can grant. */
export const customerScopes: readonly string[] = Object.keys(scopes.customer)
/** What an application is allowed for itself. */
export const applicationScopes: readonly string[] = Object.keys(scopes.application)

const READABLE = [
  'accounts.read',
  'balances.read',
  'transactions.read',
] as const satisfies Permission[]

/** The permissions of an account access consent that scopes without a consent ask for. */
export function permissionsOf(asked: Iterable<string>): Permission[] {
  const wanted = new Set(asked)
  return READABLE.filter((permission) => wanted.has(permission))
}

/** @returns those of `asked` that are not in `allowed` */
export function beyond(asked: Iterable<string>, allowed: readonly string[]): string[] {
  return [...asked].filter((scope) => !allowed.includes(scope))
}
