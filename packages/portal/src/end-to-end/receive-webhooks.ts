import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as it came. */
export interface Received {
  readonly body: string
  readonly headers: Record<string, string>
}

/** A developer's own server, which takes what comes. */
export async function receiveWebhooks() {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const named = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    received.push({ body: Buffer.concat(chunks).toString(), headers: Object.fromEntries(named) })
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/webhooks`, received, close: () => server.close() }
}
