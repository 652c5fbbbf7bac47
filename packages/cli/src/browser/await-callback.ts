import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { landingPage } from './landing-page.ts'

export interface Callback {
  /** registered with the application but for its port (RFC 8252, section 7.3) */
  readonly redirectUri: string
  /** the address that the customer came back to, once they have; null when the time is over */
  readonly arrived: Promise<string | null>
  close(): void
}

export interface CallbackAsk {
  /** what the visit began with: who comes without it is somebody else, and is sent away */
  readonly state: string
  readonly timeoutMs: number
}

/** Listens on this machine alone, on a free port, for the customer's return. */
export async function listenForCallback(
  begin: (redirectUri: string) => Promise<CallbackAsk>,
): Promise<Callback> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const redirectUri = `http://127.0.0.1:${port}/callback`
  const { state, timeoutMs } = await begin(redirectUri)
  const arrived = new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), timeoutMs)
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', redirectUri)
      if (!isReturn(request, url, state)) return refuse(response)
      clearTimeout(timer)
      response.once('close', () => resolve(url.href))
      welcome(response, url.searchParams.has('code'))
    })
    server.once('close', () => clearTimeout(timer))
  })
  return { redirectUri, arrived, close: () => closeAll(server) }
}

function isReturn({ method }: IncomingMessage, url: URL, state: string): boolean {
  return method === 'GET' && url.pathname === '/callback' && url.searchParams.get('state') === state
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.\n')
}

function welcome(response: ServerResponse, approved: boolean): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  })
  response.end(landingPage(approved))
}

function closeAll(server: ReturnType<typeof createServer>): void {
  server.close()
  server.closeAllConnections()
}
