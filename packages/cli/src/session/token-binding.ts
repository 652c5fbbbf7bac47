import { tokenPayload } from './token-payload.ts'

/** What a token is good with: with nothing else, with a proof of its key, or on a connection with its certificate. */
export type TokenBinding = 'none' | 'dpop' | 'certificate'

/** Reads what an access token says that it is bound to (RFC 9449, section 6.1; RFC 8705, section 3.1). */
export function tokenBinding(accessToken: string): TokenBinding {
  const { cnf } = tokenPayload(accessToken)
  if (typeof cnf !== 'object' || cnf === null) return 'none'
  if ('jkt' in cnf) return 'dpop'
  return 'x5t#S256' in cnf ? 'certificate' : 'none'
}
