import { Trouble } from '../trouble.ts'

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Whether sign-in may return to an address: over TLS, or on the same machine (RFC 8252, section 7.3), and without a
 * fragment (RFC 6749, section 3.1.2).
 * @throws {Trouble} if not
 */
export function checkRedirectUri(uri: string): void {
  const url = URL.parse(uri)
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  if (url && safe && !uri.includes('#')) return
  throw new Trouble(
    `${uri} cannot be a redirect URI. Use https://…, or http://127.0.0.1/… for an application on this machine; no # in it.`,
  )
}
