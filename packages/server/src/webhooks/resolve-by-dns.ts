import { Resolver } from 'node:dns/promises'

/** Asks for all addresses of a host. @throws if it has none */
export type Resolve = (host: string) => Promise<readonly string[]>

/** For one question to one name server; it is asked once more. */
const ANSWER_WAIT_MS = 2_000

/**
 * Asks name servers. Not by the system's `getaddrinfo`: that holds one of the few threads on which files are read and
 * passwords are checked, for as long as a stranger's name server likes. Who asks for a host while it is being asked for
 * gets the same answer; nothing is kept for longer.
 * @param servers addresses of name servers; default: those of the machine's own settings
 */
export function resolveByDns(servers?: readonly string[]): Resolve {
  const resolver = new Resolver({ timeout: ANSWER_WAIT_MS, tries: 2 })
  if (servers) resolver.setServers(servers)
  const asking = new Map<string, Promise<readonly string[]>>()

  async function ask(host: string): Promise<readonly string[]> {
    const [ipv4, ipv6] = await Promise.allSettled([
      resolver.resolve4(host),
      resolver.resolve6(host),
    ])
    if (ipv4.status === 'rejected' && ipv6.status === 'rejected') throw ipv4.reason
    return [ipv4, ipv6].flatMap((found) => (found.status === 'fulfilled' ? found.value : []))
  }

  return async (host) => {
    // RFC 6761, section 6.3: no name server is asked for it.
    if (/(?:^|\.)localhost$/i.test(host)) return ['127.0.0.1', '::1']
    const answer = asking.get(host) ?? ask(host).finally(() => asking.delete(host))
    asking.set(host, answer)
    return answer
  }
}
