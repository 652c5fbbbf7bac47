import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { eventually } from './eventually.ts'

type Detail = Schema<'ApiRequestDetail'>

/** What is kept of a request of one's own, once it is written down: that follows the answer by moments. */
export async function requestOf(bench: Bench, token: string, id: string): Promise<Detail> {
  const ask = { operation: 'getRequest', token, params: { request_id: id } } as const
  const read = async () => {
    const { status, body } = await bench.send(ask)
    return status === 200 ? (body as Detail) : undefined
  }
  return present(await eventually(read, (found) => found !== undefined, id), id)
}

/** What an application asked just now: who it is itself. */
export async function ownRequest(bench: Bench, token: string): Promise<Detail> {
  await bench.done({ operation: 'getOwnApplication', token })
  return requestOf(bench, token, lastId(bench))
}

/** Sends an ask, and gives what is kept of it; `reader` is a token of the same application with the scope self.read. */
export async function keptOf(bench: Bench, ask: Ask, reader = ask.token ?? ''): Promise<Detail> {
  await bench.send(ask)
  return requestOf(bench, reader, lastId(bench))
}

/** The id of the request that was answered last. */
export function lastId(bench: Bench): string {
  const { headers } = present(bench.exchanges.at(-1), 'an answer')
  return present(headers.get('x-request-id'), 'the header x-request-id')
}
