import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WekezaOptions } from '../options.ts'
import { Wekeza } from '../wekeza.ts'

/** What the server does with one connection to the stream. */
export type Connection = (response: ServerResponse, request: IncomingMessage) => void

/** A real server of events that does with each connection what a test tells it, and gives tokens to whoever asks. */
export class EventServer {
  /** where each connection wanted to go on, and with which token */
  readonly asked: { url: string; after: string | undefined; token: string | undefined }[] = []
  /** how long was waited between connections, in milliseconds */
  readonly waits: number[] = []
  readonly warnings: string[] = []
  tokens = 0
  readonly #server: Server
  readonly #connections: Connection[]

  constructor(...connections: Connection[]) {
    this.#connections = connections
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/oauth/token') {
      this.tokens += 1
      const tokens = { access_token: `token-${this.tokens}`, token_type: 'Bearer', expires_in: 300 }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens))
      return
    }
    const { authorization: token, 'last-event-id': after } = request.headers
    this.asked.push({ url: request.url ?? '', after: after?.toString(), token })
    const connect = this.#connections.shift() ?? open
    connect(response, request)
  }

  /** A client of it, whose waits take no time but are counted. */
  async client(options: WekezaOptions = {}): Promise<Wekeza> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    const { port } = this.#server.address() as AddressInfo
    const warn = (line: string) => void this.warnings.push(line)
    return new Wekeza({
      clientId: 'app_demo',
      clientSecret: 'a secret',
      baseUrl: `http://127.0.0.1:${port}`,
      logger: { debug() {}, info() {}, warn, error() {} },
      random: () => 0,
      sleep: async (ms) => void this.waits.push(ms),
      ...options,
    })
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

/** Begins a stream, and leaves it open. */
export function open(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(': connected\n\n')
  return response
}

/** An event as it stands in a stream. */
export function message(id: string, type = 'payment.settled'): string {
  const event = { id, type, sequence: 1, resource: { type: 'payment', id: 'pay_1', version: 1 } }
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`
}

/** Sends events, and ends the stream as the platform does after a while. */
export const sends =
  (...ids: string[]): Connection =>
  (response) =>
    void open(response).end(ids.map((id) => message(id)).join(''))

/** Sends text, and then breaks the connection. */
export const breaksAfter =
  (text: string): Connection =>
  (response) =>
    void open(response).write(text, () => setTimeout(() => response.destroy(), 20))

/** Refuses with a problem document. */
export const refuses =
  (status: number, code: string, headers: Record<string, string> = {}): Connection =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(
      JSON.stringify({
        code,
        detail: `Fact of ${code}.`,
        retryable: status === 429 || status >= 500,
      }),
    )
