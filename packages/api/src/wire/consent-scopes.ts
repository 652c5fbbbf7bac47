import type { Terms } from '@wekeza/bank'

/** The scopes that a consent can carry: what its token may ask for, and no more. */
export function consentScopes(terms: Terms): string[] {
  if (terms.kind !== 'account_access') {
    return ['openid', 'offline_access', 'payments.write', 'payments.read']
  }
  const read = new Set<string>()
  for (const permission of terms.permissions) {
    // The details of an account are a permission of their own under the scope of accounts.
    read.add(permission === 'account_details.read' ? 'accounts.read' : permission)
  }
  return ['openid', 'offline_access', ...read]
}
