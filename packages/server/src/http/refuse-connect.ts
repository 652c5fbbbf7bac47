import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { problemBody } from '@wekeza/api'

/** Nothing here is a proxy: a CONNECT is told that its target takes no method at all (RFC 9110, section 10.2.1). */
export function refuseConnect(nextRequestId: () => string) {
  return (_request: IncomingMessage, socket: Duplex): void => {
    const requestId = nextRequestId()
    const body = problemBody('method_not_allowed', requestId, { fact: 'CONNECT was sent.' })
    socket.on('error', () => socket.destroy())
    socket.end(
      [
        'HTTP/1.1 405 Method Not Allowed',
        'allow:',
        'content-type: application/problem+json',
        `content-length: ${Buffer.byteLength(body)}`,
        `x-request-id: ${requestId}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    )
  }
}
