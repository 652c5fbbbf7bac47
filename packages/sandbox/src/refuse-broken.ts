import type { Duplex } from 'node:stream'
import { errors } from '@wekeza/contract'

/** Answers what Node could not read as a request, as the server does, and closes the connection (RFC 9112, section 9.3). */
export function refuseBroken({ code }: Error & { readonly code?: string }, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  socket.end(
    code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : 'HTTP/1.1 400 Bad Request\r\n\r\n',
  )
}

function headersTooLarge(): string {
  const requestId = `req_${crypto.randomUUID()}`
  const { cause, next, ...entry } = errors.headers_too_large
  const address = `/errors/${entry.code}`
  const detail = `${cause} ${next}`
  const more = { type: address, detail, request_id: requestId, docs_url: address }
  const body = JSON.stringify({ ...entry, ...more })
  return [
    'HTTP/1.1 431 Request Header Fields Too Large',
    'content-type: application/problem+json',
    `content-length: ${body.length}`,
    `x-request-id: ${requestId}`,
    'connection: close',
    '',
    body,
  ].join('\r\n')
}
