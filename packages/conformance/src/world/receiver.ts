import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import type { Target } from '../target.ts'
import { eventually } from './eventually.ts'

/** A message as it came to a webhook's receiver. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>
  /** byte for byte as text */
  readonly body: string
  readonly event: Schema<'Event'>
}

/** What a receiver answers. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A server of the suite's own that webhooks lead to. */
export interface Receiver {
  readonly url: string
  /** in the order in which they came */
  readonly received: readonly Received[]
  /** What it answers from now on; at first 204. */
  reply(reply: Reply): void
  /** @throws CaseFailure if so many such messages have not come within some seconds */
  until(
    wanted: (message: Received) => boolean,
    what: string,
    count?: number,
  ): Promise<readonly Received[]>
}

const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Where an implementation reaches this machine, or undefined if nobody has said that it does. */
export function webhookHostOf({ baseUrl, webhookHost }: Target): string | undefined {
  if (webhookHost !== undefined) return webhookHost
  return OWN_MACHINE.test(new URL(baseUrl).hostname) ? '127.0.0.1' : undefined
}

/** Opens a receiver on a free port, until the case is over. */
export async function openReceiver(bench: Bench): Promise<Receiver> {
  const host = present(webhookHostOf(bench.target), 'where the implementation reaches this machine')
  const received: Received[] = []
  let answer: Reply = { status: 204 }
  const server = createServer(async (request, response) => {
    const { status, headers = {}, body: text } = answer
    const body = await textOf(request)
    const flat = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    received.push({ headers: Object.fromEntries(flat), body, event: JSON.parse(body) })
    response.writeHead(status, headers).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  bench.afterwards(async () => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}/hooks`,
    received,
    reply(reply) {
      answer = reply
    },
    until: (wanted, what, count = 1) =>
      eventually(
        async () => received.filter(wanted),
        ({ length }) => length >= count,
        what,
      ),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) text += part
  return text
}
