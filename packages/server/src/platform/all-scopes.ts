import { scopes } from '@wekeza/contract'

/** Every scope that an application can be given. */
export const allScopes: readonly string[] = [
  ...Object.keys(scopes.application),
  ...Object.keys(scopes.customer),
]
