import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verifyWebhook } from '@wekeza/sdk/webhooks'

export interface Message {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly status: number
}

/** A receiver of webhooks on this machine: it keeps what it got, and answers as it is told. */
export interface Receiver {
  readonly url: string
  readonly port: number
  readonly messages: Message[]
  /** given, whatever it does not verify is refused with 400 */
  secret: string | undefined
  close(): Promise<void>
}

export interface ReceiverOptions {
  readonly port?: number
  /** the status of the nth message, from 1 on. Default 204 */
  readonly answer?: (nth: number) => number
}

export async function openReceiver({
  port = 0,
  answer = () => 204,
}: ReceiverOptions = {}): Promise<Receiver> {
  const messages: Message[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const verified = await isVerified(receiver.secret, request.headers, body)
    const status = verified ? answer(messages.length + 1) : 400
    messages.push({ path: request.url ?? '', headers: request.headers, body, status })
    response.writeHead(status).end(status === 500 ? 'no database' : undefined)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const taken = (server.address() as AddressInfo).port
  const receiver: Receiver = {
    url: `http://127.0.0.1:${taken}/webhooks/transaction`,
    port: taken,
    messages,
    secret: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function isVerified(
  secret: string | undefined,
  headers: IncomingHttpHeaders,
  body: string,
): Promise<boolean> {
  if (secret === undefined) return true
  try {
    await verifyWebhook(body, headers, secret)
    return true
  } catch {
    return false
  }
}
