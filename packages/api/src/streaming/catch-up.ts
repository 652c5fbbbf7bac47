import { lookOnce } from '@wekeza/bank'
import { STREAM_PAGE_EVENTS } from '../limits.ts'
import { bytesOf, frameOf } from './frame.ts'
import type { Listener } from './listener.ts'
import type { HubParts } from './stream-hub.ts'

/**
 * Tells a listener what it missed, at the pace at which it reads, until it has heard as much as all the others: from
 * then on it is told with them.
 * @param hub what all the others have heard
 */
export async function catchUp(
  listener: Listener,
  hub: { readonly place: number },
  { bank, publicUrl }: Pick<HubParts, 'bank' | 'publicUrl'>,
): Promise<void> {
  const { applicationId, types, outlet } = listener
  while (!outlet.ended) {
    // Read before the page is: all up to here is in it.
    const told = hub.place
    const ask = { afterPlace: listener.place, limit: STREAM_PAGE_EVENTS, ...(types && { types }) }
    const { events, place, hasMore } = await bank.events.page(applicationId, ask)
    const telling = { look: lookOnce(bank.store), publicUrl }
    const frames = await Promise.all(events.map((event) => frameOf(event, telling)))
    if (frames.length > 0) outlet.push(bytesOf(frames))
    listener.place = hasMore ? place : Math.max(place, told)
    // Nothing is awaited between this look and the end, so that no event falls between.
    if (!hasMore && hub.place <= listener.place) {
      listener.live = true
      return
    }
    await outlet.room()
  }
}
