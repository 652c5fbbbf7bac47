import type { Sender } from '../ports/sender.ts'
import type { Store } from '../ports/store.ts'
import type { BankEvent } from './event.ts'

const BATCH_EVENTS_MAX = 100

/**
 * Hands over what waits in the outbox, in order; an event that cannot be handed over stops the rest behind it.
 * A batch is marked in one commit: after a crash its events are handed over again, never lost.
 * @returns how many were handed over
 */
export async function drainOutbox(store: Store, sender: Sender): Promise<number> {
  for (let sent = 0; ; ) {
    const waiting = await store.events.waiting(BATCH_EVENTS_MAX)
    sent += await sendBatch(waiting, store, sender)
    if (waiting.length < BATCH_EVENTS_MAX) return sent
  }
}

async function sendBatch(
  events: readonly BankEvent[],
  store: Store,
  sender: Sender,
): Promise<number> {
  let sent = 0
  try {
    for (const event of events) {
      await sender.send(event)
      sent += 1
    }
  } finally {
    const marks = events
      .slice(0, sent)
      .map(({ id }) => ({ kind: 'mark-sent', eventId: id }) as const)
    if (sent > 0) await store.commit({ changes: marks })
  }
  return sent
}
