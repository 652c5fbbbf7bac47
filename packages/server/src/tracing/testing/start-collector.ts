import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { type ReadSpan, readSpans } from './read-spans.ts'

/** Takes what is exported by OTLP over HTTP, as a collector would, and reads it; it ends with the test. */
export async function startCollector() {
  const spans: ReadSpan[] = []
  const headers: IncomingHttpHeaders[] = []
  const sent: Buffer[] = []
  let status = 200
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    headers.push({ ...request.headers, ':path': request.url })
    if (status === 200) {
      sent.push(body)
      spans.push(...readSpans(body))
    }
    response.writeHead(status, { 'content-type': 'application/x-protobuf' }).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    headers,
    /** all that came, byte for byte */
    text: () => Buffer.concat(sent).toString('latin1'),
    answerWith(next: number) {
      status = next
    },
  }
}
