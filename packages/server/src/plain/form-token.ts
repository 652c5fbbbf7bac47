import { isFromOurPage } from '../browser-sessions/from-our-page.ts'
import { keyedDigest, sameDigest } from '../secrets/digest.ts'
import type { PlainVisit } from './plain-visit.ts'

/** Proves that a form came from a page of ours, made for this very session: another's token is good for nothing. */
export function formToken(visit: PlainVisit): string {
  return tokenOf(visit, visit.ports.identityPorts().keys.cookieKeys[0] ?? '')
}

export function isOurForm(visit: PlainVisit, form: URLSearchParams): boolean {
  const { request, ports } = visit
  const said = request.headers['sec-fetch-site'] ?? request.headers.origin
  if (said !== undefined && !isFromOurPage(request, ports.publicUrl)) return false
  const presented = form.get('csrf') ?? ''
  const { cookieKeys } = ports.identityPorts().keys
  return cookieKeys.some((key) => sameDigest(presented, tokenOf(visit, key)))
}

function tokenOf({ ports, request }: PlainVisit, key: string): string {
  const session = ports.sessions.of.customers.tokenIn(request.headers.cookie)
  return keyedDigest(key, `form of session ${session}`)
}
