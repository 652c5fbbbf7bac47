/** A `__Host-` cookie cannot be set by a neighbour or over plain http; on http, of a test, there is none. */
export function hostCookieName(name: string, issuer: string): string {
  return issuer.startsWith('https:') ? `__Host-${name}` : name
}

/** A `Set-Cookie` line that no script reads, and that no other site has sent along with what it posts. */
export function hostCookie(
  name: string,
  value: string,
  issuer: string,
  maxAgeSeconds?: number,
): string {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  const secure = issuer.startsWith('https:') ? '; Secure' : ''
  return `${hostCookieName(name, issuer)}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`
}

/** What a `Cookie` header carries under a name; the empty text where it carries none. */
export function cookieIn(header: string | undefined, name: string): string {
  const pair = (header ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1) ?? ''
}
