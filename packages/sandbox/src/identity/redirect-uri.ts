const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\])(:\d+)?(?=\/|$)/

/** Compared exactly, but for the port of a loopback address (RFC 8252, section 7.3); localhost is a name, not one. */
export function registered(redirectUri: string, allowed: readonly string[]): boolean {
  const portless = redirectUri.replace(LOOPBACK, 'http://$1')
  return allowed.includes(redirectUri) || allowed.includes(portless)
}
