import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** One message as it came in. */
export interface Heard {
  /** of the event, by its header: the same each time that it is sent */
  readonly eventId: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** How a receiver answers. */
export type Answer = (heard: Heard, response: ServerResponse) => void | Promise<void>

/** Somebody who listens for webhooks on this machine, and outlives every server. */
export interface Receiver {
  readonly url: string
  readonly port: number
  /** all messages, in the order in which they came */
  readonly heard: readonly Heard[]
  /** how often each event came, by its id */
  readonly times: ReadonlyMap<string, number>
  /** events that came once more while their sender still waited for the answer */
  readonly overlapping: ReadonlySet<string>
  close(): void
}

export async function openReceiver(answer: Answer = accepting): Promise<Receiver> {
  const heard: Heard[] = []
  const times = new Map<string, number>()
  const waiting = new Set<string>()
  const overlapping = new Set<string>()
  const server = createServer(async (request, response) => {
    // Who sends may die in the middle of it: such a message was never heard.
    const parts = await request.toArray().catch(() => undefined)
    if (!parts || !request.complete) return
    const eventId = String(request.headers['webhook-id'])
    const one = { eventId, headers: request.headers, body: Buffer.concat(parts).toString() }
    heard.push(one)
    times.set(eventId, (times.get(eventId) ?? 0) + 1)
    if (waiting.has(eventId)) overlapping.add(eventId)
    waiting.add(eventId)
    response.once('close', () => waiting.delete(eventId))
    await answer(one, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    heard,
    times,
    overlapping,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

export const accepting: Answer = (_, response) => void response.writeHead(204).end()

/** Answers with a status. */
export function answering(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => void response.writeHead(status, headers).end()
}

/** Takes the message and never answers. */
export const silent: Answer = () => {}

/** Takes the message and cuts the connection. */
export const cutting: Answer = (_, response) => void response.socket?.resetAndDestroy()

/** Answers a piece at a time. */
export const slow: Answer = async (_, response) => {
  response.writeHead(200)
  for (let piece = 0; piece < 3; piece += 1) {
    response.write('.')
    await wait(50)
  }
  response.end()
}

/**
 * Treats each event badly when it comes for the first time, and accepts it after that.
 * @param most so many events at most; the others are accepted at once
 */
export function atFirst(bad: Answer, most = Number.POSITIVE_INFINITY): Answer {
  const known = new Set<string>()
  return (heard, response) => {
    if (known.has(heard.eventId) || known.size >= most) return accepting(heard, response)
    known.add(heard.eventId)
    return bad(heard, response)
  }
}
