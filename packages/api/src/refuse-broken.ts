import { problemBody } from './problems/problem-body.ts'

/** What is needed of a connection; Node's own has it. */
interface Socket {
  readonly writable: boolean
  end(text: string): void
  destroy(): void
}

/**
 * Answers what a host could not read as a request (RFC 9112), and closes the connection: nothing behind it can be
 * trusted. The codes are Node's, for its server's `clientError`.
 */
export function refuseBroken(nextRequestId: () => string) {
  return ({ code }: Error & { readonly code?: string }, socket: Socket): void => {
    if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    socket.end(answerOf(code, nextRequestId()))
  }
}

function answerOf(code: string | undefined, requestId: string): string {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const body = problemBody('headers_too_large', requestId)
    return [
      'HTTP/1.1 431 Request Header Fields Too Large',
      'content-type: application/problem+json',
      `content-length: ${new TextEncoder().encode(body).length}`,
      `x-request-id: ${requestId}`,
      'connection: close',
      '',
      body,
    ].join('\r\n')
  }
  const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
  return `HTTP/1.1 ${status}\r\ncontent-length: 0\r\nx-request-id: ${requestId}\r\nconnection: close\r\n\r\n`
}
