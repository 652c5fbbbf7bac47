import type { Exchange } from './exchange.ts'
import { matches } from './expect.ts'

/** Each is a list: of a limit by itself, or of several that count one call. */
const POLICY = /^"[^"]+";q=\d+;w=\d+(, "[^"]+";q=\d+;w=\d+)*$/
const LEFT = /^"[^"]+";r=\d+;t=\d+(, "[^"]+";r=\d+;t=\d+)*$/

/** What an answer says of limits is well formed (draft-ietf-httpapi-ratelimit-headers). */
export function checkRateHeaders({ headers }: Exchange): void {
  const policy = headers.get('ratelimit-policy')
  const left = headers.get('ratelimit')
  if (policy !== null) matches(policy, POLICY, 'the header RateLimit-Policy')
  if (left !== null) matches(left, LEFT, 'the header RateLimit')
}
