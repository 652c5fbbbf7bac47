const SCHEME = /^Bearer +(\S+)$/i

/** The token of an Authorization header (RFC 6750, section 2.1), or nothing if it carries none. */
export function bearerToken(authorization: string | null | undefined): string | undefined {
  return SCHEME.exec(authorization ?? '')?.[1]
}
