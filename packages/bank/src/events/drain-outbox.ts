import type { Sender } from '../ports/sender.ts'
import type { Store } from '../ports/store.ts'

const BATCH_EVENTS_MAX = 100

/** Hands over what waits in the outbox, in order; an event that cannot be handed over stops the rest behind it. */
export async function drainOutbox(store: Store, sender: Sender): Promise<number> {
  let sent = 0
  for (;;) {
    const waiting = await store.events.waiting(BATCH_EVENTS_MAX)
    for (const event of waiting) {
      await sender.send(event)
      await store.commit({ changes: [{ kind: 'mark-sent', eventId: event.id }] })
      sent += 1
    }
    if (waiting.length < BATCH_EVENTS_MAX) return sent
  }
}
