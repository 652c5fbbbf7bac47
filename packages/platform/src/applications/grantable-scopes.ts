import type { Organisation } from '../organisations/organisation.ts'
import type { Known } from '../ports/platform-ports.ts'
import type { Application } from './application.ts'

/**
 * Which scopes an application may have: a machine acts for itself alone, so it gets no customer's; at the live bank
 * there are those that the bank has approved for its organisation.
 * @param live null: at a test bank
 */
export function grantableScopes(
  profile: Application['profile'],
  live: Organisation['live'],
  known: Known,
): readonly string[] {
  const { applicationScopes, customerScopes, testScopes } = known
  const all = profile === 'machine' ? applicationScopes : [...applicationScopes, ...customerScopes]
  if (live === null) return all
  return all.filter((scope) => live.scopes.includes(scope) && !testScopes.includes(scope))
}
