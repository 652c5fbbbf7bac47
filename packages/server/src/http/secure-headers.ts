const TWO_YEARS_S = 63_072_000

/** What every answer that a browser may show says, whatever it is: nothing is sniffed or framed, and TLS stays TLS. */
export function secureHeaders(publicUrl: string): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // RFC 6797, section 7.2: not over plain HTTP.
    ...(publicUrl.startsWith('https:') && {
      'strict-transport-security': `max-age=${TWO_YEARS_S}`,
    }),
  }
}
