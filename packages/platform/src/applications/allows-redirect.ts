/** The loopback literals, by whatever port; a name such as localhost may resolve elsewhere (RFC 8252, section 8.3). */
const LOOPBACK = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::(\d{1,5}))?(?=[/?]|$)/
const PORT_MAX = 65_535

/**
 * Whether an address is one of those registered: character by character (RFC 9700, section 4.1.3), but for the port of
 * a loopback address, which a program picks when it starts (RFC 8252, section 7.3).
 */
export function allowsRedirect(registered: readonly string[], asked: string): boolean {
  if (registered.includes(asked)) return true
  const loopback = LOOPBACK.exec(asked)
  if (!loopback || Number(loopback[2] ?? 0) > PORT_MAX) return false
  const portless = asked.replace(LOOPBACK, '$1')
  return registered.some((uri) => LOOPBACK.test(uri) && uri.replace(LOOPBACK, '$1') === portless)
}
