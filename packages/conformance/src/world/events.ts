import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { eventually } from './eventually.ts'
import { newKey } from './key.ts'
import { applicationToken, type Party } from './tokens.ts'

export type Event = Schema<'Event'>

/** What an application is told of a resource by now, oldest first. */
export async function eventsAbout(bench: Bench, resourceId: string, by?: Party): Promise<Event[]> {
  const token = await applicationToken(bench, by)
  const query = { resource_id: resourceId, limit: 100 }
  return (await bench.done({ operation: 'listEvents', token, query })).data
}

/** The event of this type about a resource, once it was handed over. */
export async function eventOnce(
  bench: Bench,
  type: Event['type'],
  resourceId: string,
  by?: Party,
): Promise<Event> {
  const what = `${type} about ${resourceId} in the list of events`
  const find = async () =>
    (await eventsAbout(bench, resourceId, by)).find((event) => event.type === type)
  return present(await eventually(find, (found) => found !== undefined, what), what)
}

/** Has an event made up, and gives its id. */
export async function trigger(
  bench: Bench,
  type: Event['type'],
  data?: Record<string, unknown>,
  by?: Party,
): Promise<string> {
  const token = await applicationToken(bench, by)
  const body = { type, ...(data && { data }) }
  const { id } = await bench.done({ operation: 'triggerEvent', token, key: newKey(), body })
  return id
}

/** Everything that was told before this has been handed over, once this has. */
export async function handedOver(bench: Bench, by?: Party): Promise<Event> {
  const id = await trigger(bench, 'refund.settled', { id: `rfd_${crypto.randomUUID()}` }, by)
  const token = await applicationToken(bench, by)
  const read = async () => {
    const exchange = await bench.send({ operation: 'getEvent', token, params: { event_id: id } })
    return exchange.status === 200 ? (exchange.body as Event) : undefined
  }
  return present(await eventually(read, (event) => event !== undefined, id), id)
}
