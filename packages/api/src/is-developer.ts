import type { SessionClaims } from './is-session.ts'

/** The client that a developer's session belongs to: the platform itself. */
export const PLATFORM_CLIENT = 'wekeza'
/** The bank of a developer's session: none that anybody could open. */
export const PLATFORM_BANK = 'platform'

const SCOPE = 'developers'
/** What the id of every developer begins with. */
const DEVELOPER = 'dev_'

/** What a developer's token claims beside what every session's does. */
export interface DeveloperClaims extends SessionClaims {
  readonly bankKey: unknown
  readonly generation: unknown
}

/** Whether a token says of itself that it is a developer's; whether it is, `isDeveloper` answers. */
export function claimsDeveloper(scopes: ReadonlySet<string>): boolean {
  return scopes.has(SCOPE)
}

/**
 * Whether a token is of a developer's own session, by its exact shape: the scope `developers` and no other, no consent,
 * a developer, and the platform for client and bank. A token with that scope in any other shape is no token.
 */
export function isDeveloper(claims: DeveloperClaims): boolean {
  const { subject, clientId, bankKey, consentId, generation, scopes } = claims
  const alone = scopes.size === 1 && scopes.has(SCOPE)
  const person = typeof subject === 'string' && subject.startsWith(DEVELOPER)
  const ours = clientId === PLATFORM_CLIENT && bankKey === PLATFORM_BANK
  const counted = Number.isSafeInteger(generation)
  return alone && person && ours && counted && (consentId === undefined || consentId === null)
}
