import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sameText } from '../oauth/same-text.ts'
import { landingPage } from './landing-page.ts'

export interface CallbackListener {
  /** registered with the application but for its port (RFC 8252, section 7.3) */
  readonly redirectUri: string
  /** The address of the first who comes with this state; whoever else comes is sent away. */
  arrival(state: string): Promise<string>
  close(): void
}

/** Listens on this machine alone, on a free port, for the customer's return (RFC 8252, section 8.3). */
export async function listenForCallback(path: string): Promise<CallbackListener> {
  const { createServer } = await import('node:http')
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const redirectUri = `http://127.0.0.1:${port}${path}`
  let awaited = ''
  let arrived: (url: string) => void = () => {}
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', redirectUri)
    if (url.pathname !== path || !isReturn(request, url, awaited)) return refuse(response)
    // One use: a second one with the same state is a stranger.
    awaited = ''
    response.once('close', () => arrived(url.href))
    welcome(response, url.searchParams.has('code'))
  })
  return {
    redirectUri,
    arrival(state) {
      awaited = state
      return new Promise((resolve) => {
        arrived = resolve
      })
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function isReturn({ method, headers }: IncomingMessage, url: URL, state: string): boolean {
  // A name that somebody else's DNS leads here is not this listener's (DNS rebinding).
  const isOwn = headers.host === url.host
  const found = url.searchParams.get('state') ?? ''
  return method === 'GET' && isOwn && state !== '' && sameText(found, state)
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
