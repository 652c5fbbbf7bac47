import { type ApiRequest, isApiError } from '@wekeza/sdk'
import { rest } from '../listening/rest.ts'
import { LookPace } from './look-pace.ts'
import type { RequestFilter, RequestSource } from './request-source.ts'
import { type Depth, RequestWindow } from './request-window.ts'

const PAGE_MAX = 100
/** Every so many looks one goes back far enough to find what took long. */
const DEEP_EVERY = 8
/** Whoever follows the log makes these themself. */
const LOOKING: readonly (string | null)[] = ['listRequests', 'getRequest']

export interface FeedAsk {
  /** Where operation is left out, looking into the log is too. */
  readonly filter: Omit<RequestFilter, 'from'>
  /** RFC 3339; null begins with what is asked from now on */
  readonly since: string | null
  readonly signal: AbortSignal
  /** told of each look that went well */
  readonly onLook: () => void
  /** told of each that failed and is made again */
  readonly onLost: (error: unknown) => void
  /** Default: by the clock */
  readonly rest?: (ms: number, signal: AbortSignal) => Promise<void>
}

/**
 * The requests of an application as they are made, each once and none left out. A look every second, every five where
 * nobody asks anything; a platform that wants to be left alone is, for as long as it says.
 * @throws what another look would meet again, such as a session that has ended
 */
export async function* requestFeed(
  source: RequestSource,
  ask: FeedAsk,
): AsyncGenerator<ApiRequest, void, undefined> {
  const { signal } = ask
  const pace = new LookPace()
  let window: RequestWindow | null = null
  for (let looks = 0; !signal.aborted; ) {
    let pauseMs: number
    try {
      window ??= await openWindow(source, ask)
      const found = await look(source, window, looks % DEEP_EVERY === 0 ? 'deep' : 'shallow', ask)
      ask.onLook()
      // Without a beginning, the first look only learns what there is already.
      if (looks > 0 || ask.since !== null) yield* found
      looks += 1
      pauseMs = pace.afterLook(found.length)
    } catch (error) {
      if (signal.aborted) return
      // A platform that was never reached is not waited for: its address may be wrong.
      if (looks === 0 && !isApiError(error)) throw error
      pauseMs = pace.afterFault(error)
      ask.onLost(error)
    }
    await (ask.rest ?? rest)(pauseMs, signal)
  }
}

/** Of a long log only the end matters, where nobody said since when. */
async function openWindow(source: RequestSource, { since, filter, signal }: FeedAsk) {
  if (since !== null) return new RequestWindow(since)
  const { data } = await source.list({ ...filter, limit: 1 }, { signal })
  return new RequestWindow(null, data[0]?.at ?? null)
}

async function look(
  source: RequestSource,
  window: RequestWindow,
  depth: Depth,
  { filter, signal }: FeedAsk,
): Promise<ApiRequest[]> {
  const from = window.from(depth)
  const found: ApiRequest[] = []
  const query = { ...filter, ...(from !== undefined && { from }), limit: PAGE_MAX }
  for await (const request of source.list(query, { signal })) found.push(request)
  const fresh = window.take(found)
  return filter.operation === undefined
    ? fresh.filter(({ operation }) => !LOOKING.includes(operation))
    : fresh
}
