/** What a token claims about whom it acts for. */
export interface SessionClaims {
  readonly subject: unknown
  readonly clientId: unknown
  readonly consentId: unknown
  readonly scopes: ReadonlySet<string>
}

/**
 * Whether a token is of a customer's own session, by its exact shape: the scope `me` and no other, no consent, and a
 * person who is not the application itself. A token with the scope `me` in any other shape is no token.
 */
export function isSession({ subject, clientId, consentId, scopes }: SessionClaims): boolean {
  const alone = scopes.size === 1 && scopes.has('me')
  return alone && (consentId === undefined || consentId === null) && subject !== clientId
}
