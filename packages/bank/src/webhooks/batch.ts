import { audienceOf } from '../events/audience-of.ts'
import type { BankEvent, JournalEvent } from '../events/event.ts'
import { lookOnce } from '../events/look.ts'
import { readOnce } from '../events/read-once.ts'
import type { Delivering } from './deliver.ts'
import type { Webhook } from './webhook.ts'

/**
 * What the deliveries that are claimed together need to know, read at that moment and once: many of them tell the same
 * event, or go to the same webhook.
 */
export interface Batch {
  webhook(id: string): Promise<Webhook | undefined>
  event(id: string): Promise<BankEvent | undefined>
  /** who may hear it now */
  audience(event: BankEvent): Promise<readonly string[]>
  body(event: JournalEvent): Promise<string>
  /** those that sign now, the newest first: a receiver that looks at one signature only has its secret */
  secrets(webhookId: string): Promise<readonly string[]>
}

export function readBatch({ ports, secrets, write }: Delivering): Batch {
  const { store, clock } = ports
  const look = lookOnce(store)
  const atMs = clock.nowMs()
  const once = readOnce()
  return {
    webhook: (id) => once(id, () => store.webhooks.get(id)),
    event: (id) => once(id, () => store.events.get(id)),
    audience: (event) => once(`audience ${event.id}`, () => audienceOf(event, look, atMs)),
    body: (event) => once(`body ${event.id}`, () => write(event)),
    secrets: (id) =>
      once(`secrets ${id}`, async () =>
        (await store.webhooks.secrets(id))
          .filter(({ retiresAtMs }) => retiresAtMs === null || retiresAtMs > atMs)
          .toReversed()
          .map(({ sealed }) => secrets.open(sealed, id)),
      ),
  }
}
