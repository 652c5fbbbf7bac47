import type { Event, EventTypeFilter, Wekeza } from '@wekeza/sdk'
import { isAskedFor } from '../webhooks/read-types.ts'

const PAGE_MAX = 100

/** Where a feed begins: behind an event, or else with whatever there is since a time. */
export interface Place {
  /** RFC 3339 */
  readonly from: string
  readonly after?: string
}

export interface FeedAsk {
  readonly types: readonly EventTypeFilter[]
  readonly signal: AbortSignal
  /** told each time that a connection stands */
  readonly onOpen: () => void
  /** told of each connection that failed */
  readonly onLost: (error: Error) => void
}

type Events = Wekeza['events']

/** The place behind all that there is; time alone does not say it, since a test bank's may stand still. */
export async function placeNow(events: Events, nowMs: number): Promise<Place> {
  const from = new Date(nowMs).toISOString()
  let after: string | undefined
  for await (const { id } of events.list({ from, limit: PAGE_MAX })) after = id
  return { from, ...(after !== undefined && { after }) }
}

/**
 * What happens from a place on, each event once and without a gap: the stream goes on behind the last event of the list.
 * Where the list is empty there is nothing to go on behind, so the first event is waited for.
 */
export async function* eventFeed(
  events: Events,
  { from, after }: Place,
  ask: FeedAsk,
): AsyncGenerator<Event, void, undefined> {
  const { signal } = ask
  let last = after ?? (yield* listed(events, from, ask))
  if (last === undefined) {
    await awaitFirst(events, from, ask)
    if (!signal.aborted) last = yield* listed(events, from, ask)
  }
  if (last !== undefined) yield* events.stream({ ...ask, after: last })
}

/** @returns the id of the last event that there is, of whatever type */
async function* listed(
  events: Events,
  from: string,
  { types, signal }: FeedAsk,
): AsyncGenerator<Event, string | undefined, undefined> {
  let last: string | undefined
  for await (const event of events.list({ from, limit: PAGE_MAX }, { signal })) {
    last = event.id
    if (isAskedFor(event.type, types)) yield event
  }
  return last
}

/** Waits until there is an event. What came between the list and the stream is found once the stream stands. */
async function awaitFirst(events: Events, from: string, ask: FeedAsk): Promise<void> {
  const { signal, onLost } = ask
  const found = new AbortController()
  const look = async () => {
    for await (const _ of events.list({ from, limit: 1 }, { signal })) return found.abort()
  }
  const onOpen = () => {
    ask.onOpen()
    // A look that fails finds nothing; the stream tells of the next event all the same.
    void look().catch(() => {})
  }
  const either = AbortSignal.any([signal, found.signal])
  for await (const _ of events.stream({ signal: either, onOpen, onLost })) return
}
