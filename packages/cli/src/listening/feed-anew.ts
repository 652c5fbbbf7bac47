import type { Event, Wekeza } from '@wekeza/sdk'
import { bankNowMs } from '../times/bank-now.ts'
import { eventFeed, type FeedAsk, type Place, placeNow } from './event-feed.ts'
import { isGone } from './is-gone.ts'

/** Where to begin: with what was missed since a time, or with what happens now. */
export async function beginningAt(wekeza: Wekeza, since: string | null): Promise<Place> {
  return since === null ? placeNow(wekeza.events, await bankNowMs(wekeza)) : { from: since }
}

/**
 * The same feed for as long as somebody listens: of a test bank that was put back to its seed, or started anew, the
 * place is gone that it would go on from, and it begins with what happens now.
 */
export async function* feedAnew(
  wekeza: Wekeza,
  beginning: Place,
  ask: FeedAsk & { readonly onAnew: () => void },
): AsyncGenerator<Event, void, undefined> {
  const { types, signal, onOpen, onLost, onAnew } = ask
  for (let place = beginning; ; place = await beginningAt(wekeza, null)) {
    try {
      yield* eventFeed(wekeza.events, place, { types, signal, onOpen, onLost })
      return
    } catch (error) {
      if (signal.aborted) return
      if (!isGone(error)) throw error
      onAnew()
    }
  }
}
