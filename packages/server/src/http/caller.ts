import { createHash, X509Certificate } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who is at the other end of a request. */
export interface Caller {
  /** theirs, and not the proxy's, where a proxy that we trust says so */
  readonly address: string
  /** the one that they proved to hold; what was not verified is never here */
  readonly certificate: Certificate | undefined
}

export interface Certificate {
  readonly x509: X509Certificate
  /** `x5t#S256` of RFC 8705, section 3.1 */
  readonly thumbprint: string
}

export function certificateOf(der: Buffer): Certificate {
  const thumbprint = createHash('sha256').update(der).digest('base64url')
  return { x509: new X509Certificate(der), thumbprint }
}

const CALLER = Symbol('caller')

/** Kept on the request itself: a table beside it would cost every request a share of the collector's time. */
interface Named extends IncomingMessage {
  [CALLER]?: Caller
}

/** Writes down who sent a request, before anybody asks. */
export function nameCaller(request: Named, caller: Caller): void {
  request[CALLER] = caller
}

/** Who sent a request: what was written down, or else the other end of its connection. */
export function callerOf(request: Named): Caller {
  const { [CALLER]: named, socket } = request
  return named ?? { address: socket.remoteAddress ?? 'unknown', certificate: undefined }
}
