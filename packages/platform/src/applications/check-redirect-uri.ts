/** The longest address that is kept. */
const URI_CHARS_MAX = 2_048
/** RFC 3986, section 2: what an address is written with. A star is one of its characters, and looks like a wildcard. */
const WRITTEN = /^(?:[\w.~:/?@!$&'()+,;=-]|%[\dA-Fa-f]{2}|[[\]])*$/
const SCHEME_AND_AUTHORITY = /^(https?):\/\/([^/?]+)/
const LOOPBACK = /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?$/
const HOST_AND_PORT = /^(?:\[[\da-f:.]+\]|[a-z\d](?:[a-z\d.-]*[a-z\d])?)(?::\d{1,5})?$/i

/**
 * Whether sign-in may return to an address: over TLS, or on the same machine (RFC 8252, section 7.3); without a fragment
 * (RFC 6749, section 3.1.2), and without anything that another reader of addresses would take for a wildcard or for
 * another host (RFC 9700, section 4.1.3).
 * @returns what does not fit, with the next action, or undefined if all does
 * @example checkRedirectUri('http://books.example/cb')
 * // 'It is neither https nor on the same machine. Use https://…, or http://127.0.0.1/… for an application on this machine.'
 */
export function checkRedirectUri(uri: string): string | undefined {
  if (uri.length > URI_CHARS_MAX) return 'It is longer than 2,048 characters. Use a shorter one.'
  if (uri.includes('#')) return 'It has a fragment, which no answer may have. Leave out the # part.'
  if (uri.includes('*')) {
    return 'It has a *, and addresses are compared character by character. Register each one in full.'
  }
  if (!WRITTEN.test(uri)) {
    return 'It has characters that no URI has. Write a name outside ASCII as xn--…, all else percent-encoded.'
  }
  const [, scheme, authority = ''] = SCHEME_AND_AUTHORITY.exec(uri) ?? []
  if (authority.includes('@')) return 'It carries a user name. Leave out what stands before the @.'
  const safe = scheme === 'https' || (scheme === 'http' && LOOPBACK.test(authority))
  if (!safe) {
    return 'It is neither https nor on the same machine. Use https://…, or http://127.0.0.1/… for an application on this machine.'
  }
  return HOST_AND_PORT.test(authority)
    ? undefined
    : 'Its host is not written plainly. Use a name such as books.example, and at most a port behind it.'
}
