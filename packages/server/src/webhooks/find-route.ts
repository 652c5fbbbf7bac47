import { isIP } from 'node:net'
import { checkUrl, type Message } from '@wekeza/bank'
import { reachOf } from './reach-of.ts'
import type { Resolve } from './resolve-by-dns.ts'

/** Where a message goes: all of it was checked. */
export interface Route {
  /** scheme, host and port */
  readonly origin: string
  /** the path, and the query if there is one */
  readonly path: string
  /** where the host is, and where alone it is looked for */
  readonly addresses: readonly string[]
}

/** A message does not go to such an address. The message of this error says why, and what to do. */
export class AddressRefused extends Error {}

/**
 * Finds where a message goes. The host's addresses are asked for once, and each must be one that strangers may name: a
 * server that anybody can send on errands would else fetch from the network that it stands in.
 * @param loopback whether test banks may send to this machine
 * @throws {AddressRefused}
 */
export async function findRoute(
  { url, testBank }: Pick<Message, 'url' | 'testBank'>,
  resolve: Resolve,
  loopback: boolean,
): Promise<Route> {
  const fault = checkUrl(url, { testBank })
  if (fault !== undefined) throw new AddressRefused(fault)
  const parsed = URL.parse(url)
  if (!parsed) throw new AddressRefused('It is no address of the web. Use another.')
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  const open = testBank && loopback ? ['public', 'loopback'] : ['public']
  if (addresses.length === 0 || !addresses.every((address) => open.includes(reachOf(address)))) {
    // Which address it is stays here: whoever names hosts must not learn this network's.
    throw new AddressRefused(
      'Its host is not on the public internet, or not with all of its addresses. Use one that is.',
    )
  }
  return { origin: parsed.origin, path: `${parsed.pathname}${parsed.search}`, addresses }
}
