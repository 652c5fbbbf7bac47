import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whose an address is: anybody's on the internet, this machine's, or one that nobody outside should be able to name. */
export type Reach = 'public' | 'loopback' | 'closed'

/** All of IPv6 that is given out (RFC 4291, section 2.4). IPv4 addresses in IPv6 ones (`::a.b.c.d`) lie outside. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3')
/** Azure's metadata and agents: the one such address that lies within what is public. */
const METADATA = '168.63.129.16'

/**
 * Tells how far an address reaches. Closed is all that the special-purpose registries of IANA name (private, link-local,
 * shared, multicast, documentation, benchmarks, translated and tunnelled addresses), and whatever is no address.
 * @example
 * reachOf('169.254.169.254') // 'closed'
 */
export function reachOf(address: string): Reach {
  if (isIP(address) === 0 || address === METADATA) return 'closed'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range === 'loopback') return 'loopback'
  if (range !== 'unicast') return 'closed'
  return parsed.kind() === 'ipv4' || parsed.match(GIVEN_OUT) ? 'public' : 'closed'
}
