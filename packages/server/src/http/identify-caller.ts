import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Clock } from '@wekeza/bank'
import { type Caller, type Certificate, certificateOf } from './caller.ts'
import type { SocketCertificates } from './socket-certificates.ts'
import { plainAddress, type TrustedProxies } from './trusted-proxies.ts'

export interface Identifying {
  readonly proxies: TrustedProxies
  readonly certificates: SocketCertificates
  readonly wall: Clock
}

/** What only a proxy may say. From anybody else it is a lie, and nobody further in gets to see it. */
export const PROXY_HEADERS = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'client-cert',
  'client-cert-chain',
]
/** A byte sequence of structured fields (RFC 8941, section 3.3.5), as RFC 9440, section 2.2 sends a certificate. */
const BYTES = /^:([A-Za-z0-9+/]+={0,2}):$/
/** Some proxies write the port behind the address. */
const PORT = /^\[?([^[\]]+?)\]?:\d{1,5}$/

/** Who sent a request: whoever is at the other end of the connection, or whom a trusted proxy there names. */
export function identifyCaller(request: IncomingMessage, identifying: Identifying): Caller {
  const { proxies, certificates, wall } = identifying
  const peer = plainAddress(request.socket.remoteAddress ?? 'unknown')
  if (!proxies.includes(peer)) {
    for (const name of PROXY_HEADERS) {
      if (request.headers[name] !== undefined) delete request.headers[name]
    }
    return { address: peer, certificate: certificates.of(request.socket) }
  }
  return {
    address: forwardedFor(request.headers['x-forwarded-for'], peer, proxies),
    certificate: forwardedCertificate(request.headers['client-cert'], wall.nowMs()),
  }
}

/**
 * The right-most address that is no trusted proxy's: each of them appends whom it heard from, and whatever stands
 * further left was written by that one, who may write anything.
 */
function forwardedFor(
  header: string | readonly string[] | undefined,
  peer: string,
  proxies: TrustedProxies,
): string {
  let nearest = peer
  for (const entry of String(header ?? '')
    .split(',')
    .reverse()) {
    const address = readAddress(entry.trim())
    if (address === undefined) return nearest
    if (!proxies.includes(address)) return address
    nearest = address
  }
  return nearest
}

function readAddress(entry: string): string | undefined {
  const address = isIP(entry) ? entry : (PORT.exec(entry)?.[1] ?? entry)
  return isIP(address) ? plainAddress(address) : undefined
}

/** The proxy verified it; that it has not expired since is looked at again. Two of them are none. */
function forwardedCertificate(
  header: string | readonly string[] | undefined,
  nowMs: number,
): Certificate | undefined {
  const base64 = BYTES.exec(String(header ?? ''))?.[1]
  if (base64 === undefined) return undefined
  try {
    const certificate = certificateOf(Buffer.from(base64, 'base64'))
    const { validFromDate, validToDate } = certificate.x509
    const valid = validFromDate.getTime() <= nowMs && nowMs < validToDate.getTime()
    return valid ? certificate : undefined
  } catch {
    return undefined
  }
}
