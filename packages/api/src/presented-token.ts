const HEADER = /^(Bearer|DPoP) +(\S+)$/i

/** A token and the scheme that it came by: bearer tokens (RFC 6750), or tokens with a proof (RFC 9449, section 7.1). */
export interface PresentedToken {
  readonly scheme: 'bearer' | 'dpop'
  readonly token: string
}

/** The token of an Authorization header, or nothing if it carries none. */
export function presentedToken(
  authorization: string | null | undefined,
): PresentedToken | undefined {
  const [, scheme, token] = HEADER.exec(authorization ?? '') ?? []
  if (scheme === undefined || token === undefined) return undefined
  return { scheme: scheme.toLowerCase() === 'dpop' ? 'dpop' : 'bearer', token }
}
