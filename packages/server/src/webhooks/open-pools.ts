import type { LookupFunction } from 'node:net'
import { isIPv6 } from 'node:net'
import { Pool } from 'undici'
import type { Route } from './find-route.ts'

/** Receivers that connections are kept to; the one that was sent to longest ago goes first. */
const POOLS_MAX = 256
const CONNECTIONS_MAX = 16

export interface Pools {
  /** connections to the addresses of a route, and to no others */
  to(route: Route): Pool
  close(): Promise<void>
}

/**
 * Keeps connections to receivers. Those of one host at other addresses are others: a connection stays to what was
 * checked when it was made, and is used only while that is what the host resolves to.
 * @param ca whose certificates are believed, in PEM format; default: the machine's authorities
 */
export function openPools(ca: string | undefined): Pools {
  const pools = new Map<string, Pool>()

  function to({ origin, addresses }: Route): Pool {
    const key = `${origin} ${addresses.toSorted().join(' ')}`
    const pool = pools.get(key) ?? openPool(origin, addresses, ca)
    pools.delete(key)
    pools.set(key, pool)
    const [oldest] = pools
    if (oldest && pools.size > POOLS_MAX) {
      pools.delete(oldest[0])
      // What it still sends comes to its end.
      void oldest[1].close()
    }
    return pool
  }

  return {
    to,
    async close() {
      const open = [...pools.values()]
      pools.clear()
      await Promise.all(open.map((pool) => pool.destroy()))
    },
  }
}

function openPool(origin: string, addresses: readonly string[], ca: string | undefined): Pool {
  return new Pool(origin, {
    connections: CONNECTIONS_MAX,
    // The deadline of each message is the only limit of time.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {
      timeout: 0,
      lookup: alwaysTo(addresses),
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
      ...(ca !== undefined && { ca }),
    },
  })
}

/** The name is not asked for again when a connection is made: between two answers it could change. */
function alwaysTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_host, { all }, answer) => {
    const [first] = found
    if (all || !first) answer(null, found)
    else answer(null, first.address, first.family)
  }
}
