import { scopes } from './generated/scopes.ts'

export { scopes }

/** A scope of spec/scopes.yaml, whoever may hold it. */
export type Scope = {
  [Holder in keyof typeof scopes]: keyof (typeof scopes)[Holder]
}[keyof typeof scopes]

/** What a customer can grant. */
export const customerScopes: readonly string[] = Object.keys(scopes.customer)
/** What an application holds for itself. */
export const applicationScopes: readonly string[] = Object.keys(scopes.application)
/** What a member of the bank's staff holds, in the bank's own application. */
export const staffScopes: readonly string[] = Object.keys(scopes.staff)
/** Every scope that an application can be given. */
export const allScopes: readonly string[] = [...applicationScopes, ...customerScopes]
