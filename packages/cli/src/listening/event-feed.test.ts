import type { Event, Wekeza } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { eventFeed, type FeedAsk, placeNow } from './event-feed.ts'

const FROM = '2026-01-15T06:00:00.000Z'
const NOW_MS = Date.parse(FROM)
const eventOf = (id: string, type = 'payment.settled') => ({ id, type }) as Event

interface Streamed {
  readonly after?: string
  readonly signal?: AbortSignal
  readonly onOpen?: () => void
}

/** Events as the platform has them: a list of what there is, and a stream of what comes behind a place. */
class Journal {
  readonly all: Event[] = []
  readonly streams: (string | undefined)[] = []
  #wake: () => void = () => {}

  emit(event: Event): void {
    this.all.push(event)
    this.#wake()
  }

  get events(): Wekeza['events'] {
    const journal = this
    return {
      list: async function* () {
        yield* [...journal.all]
      },
      stream: (ask: Streamed) => journal.#stream(ask),
    } as unknown as Wekeza['events']
  }

  async *#stream({ after, signal, onOpen }: Streamed) {
    this.streams.push(after)
    let at =
      after === undefined ? this.all.length : this.all.findIndex(({ id }) => id === after) + 1
    onOpen?.()
    while (!signal?.aborted) {
      const event = this.all[at]
      if (event) {
        at += 1
        yield event
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
          signal?.addEventListener('abort', () => resolve())
        })
      }
    }
  }
}

function askOf(more: Partial<FeedAsk> = {}): FeedAsk {
  const signal = new AbortController().signal
  return { types: ['*'], signal, onOpen: () => {}, onLost: () => {}, ...more }
}

async function take(feed: AsyncIterable<Event>, count: number): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of feed) if (ids.push(id) === count) break
  return ids
}

test('what there is since a time is told, and then what happens, each once', async () => {
  const journal = new Journal()
  journal.emit(eventOf('evt_1'))
  journal.emit(eventOf('evt_2'))
  const ids = take(eventFeed(journal.events, { from: FROM }, askOf()), 3)
  setTimeout(() => journal.emit(eventOf('evt_3')), 5)
  expect(await ids).toEqual(['evt_1', 'evt_2', 'evt_3'])
  expect(journal.streams).toEqual(['evt_2'])
})

test('from now on, nothing of before is told, though it happened in the same moment', async () => {
  const journal = new Journal()
  journal.emit(eventOf('evt_1'))
  const place = await placeNow(journal.events, NOW_MS)
  journal.emit(eventOf('evt_2'))
  expect(place).toEqual({ from: FROM, after: 'evt_1' })
  expect(await take(eventFeed(journal.events, place, askOf()), 1)).toEqual(['evt_2'])
})

test('what comes after an empty list and before the stream stands is not missed', async () => {
  const journal = new Journal()
  const place = await placeNow(journal.events, NOW_MS)
  const { stream } = journal.events
  const late = (ask: Streamed) => {
    if (ask.after === undefined) journal.all.push(eventOf('evt_1'))
    return stream(ask as never)
  }
  const events = { list: journal.events.list, stream: late } as unknown as Wekeza['events']
  expect(await take(eventFeed(events, place, askOf()), 1)).toEqual(['evt_1'])
})

test('the first event of an empty bank is told, and those behind it', async () => {
  const journal = new Journal()
  const ids = take(eventFeed(journal.events, { from: FROM }, askOf()), 2)
  setTimeout(() => journal.emit(eventOf('evt_1')), 5)
  setTimeout(() => journal.emit(eventOf('evt_2')), 15)
  expect(await ids).toEqual(['evt_1', 'evt_2'])
  expect(journal.streams).toEqual([undefined, 'evt_1'])
})

test('of the list too, only the types that were asked for are told', async () => {
  const journal = new Journal()
  journal.emit(eventOf('evt_1', 'consent.revoked'))
  journal.emit(eventOf('evt_2'))
  const feed = eventFeed(journal.events, { from: FROM }, askOf({ types: ['payment.*'] }))
  expect(await take(feed, 1)).toEqual(['evt_2'])
})

test('it ends when the signal aborts', async () => {
  const ending = new AbortController()
  const ids = take(
    eventFeed(new Journal().events, { from: FROM }, askOf({ signal: ending.signal })),
    1,
  )
  setTimeout(() => ending.abort(), 5)
  expect(await ids).toEqual([])
})
