import type { Change } from '../changes.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { crossingEvents } from '../webhooks/crossing-events.ts'
import { newDelivery } from '../webhooks/new-delivery.ts'
import { wants } from '../webhooks/wants.ts'
import type { StoredWebhook } from '../webhooks/webhook.ts'
import { audienceOf } from './audience-of.ts'
import { type BankEvent, type HandedOver, typeOf } from './event.ts'
import { type Look, lookOnce } from './look.ts'

const BATCH_EVENTS_MAX = 100
/** A commit that writes more keeps whoever else wants to write waiting. */
const BATCH_DELIVERIES_MAX = 400

type Relaying = Pick<BankPorts, 'store' | 'clock' | 'ids'>

/** What a batch came to: nothing, if nothing waited or another was faster. */
export interface Relayed {
  readonly events: number
  readonly deliveries: number
}

const NOTHING: Relayed = { events: 0, deliveries: 0 }

/**
 * Hands over what waits: gives each event the next place in the bank's journal, notes who is to hear it, and begins a
 * delivery to each webhook that wants it. All of a batch is one commit, so that a crash loses none and doubles none.
 * One relay of a bank at a time; a second one's commit is refused, and changes nothing.
 */
export async function relayEvents(ports: Relaying): Promise<Relayed> {
  const { store } = ports
  const [waiting, last] = await Promise.all([
    store.events.waiting(BATCH_EVENTS_MAX),
    store.events.lastPlace(),
  ])
  if (waiting.length === 0) return NOTHING
  const { changes, ...relayed } = await handedOver(ports, waiting, last)
  const result = await store.commit({ changes })
  return result.kind === 'committed' ? relayed : NOTHING
}

async function handedOver(
  ports: Relaying,
  waiting: readonly BankEvent[],
  lastPlace: number,
): Promise<Relayed & { changes: Change[] }> {
  const { store, clock } = ports
  const look = lookOnce(store)
  const atMs = clock.nowMs()
  const hear = async (event: BankEvent): Promise<HandedOver> => ({
    event,
    audience: await audienceOf(event, look, atMs),
  })
  const heard = await Promise.all(waiting.map(hear))
  const webhooks = await webhooksOf(store, heard)
  const [events, deliveries]: [HandedOver[], Change[]] = [[], []]
  for (const event of heard) {
    const begun = deliveriesOf(event, webhooks, ports, atMs)
    if (events.length > 0 && deliveries.length + begun.length > BATCH_DELIVERIES_MAX) break
    events.push(event)
    deliveries.push(...begun)
  }
  const changes: Change[] = [
    { kind: 'place-events', after: lastPlace, events },
    ...deliveries,
    ...(await crossingsOf(ports, events, look, atMs)),
  ]
  return { changes, events: events.length, deliveries: deliveries.length }
}

async function webhooksOf({ webhooks }: BankPorts['store'], heard: readonly HandedOver[]) {
  const listeners = [...new Set(heard.flatMap(({ audience }) => audience))]
  return listeners.length === 0 ? [] : webhooks.enabledOf(listeners)
}

function deliveriesOf(
  { event, audience }: HandedOver,
  webhooks: readonly StoredWebhook[],
  { ids }: Relaying,
  atMs: number,
): Change[] {
  return webhooks
    .filter((webhook) => audience.includes(webhook.applicationId) && wants(webhook, event))
    .map(({ id }) => ({
      kind: 'insert-delivery',
      delivery: newDelivery(ids.next('dlv'), id, event.id, typeOf(event), atMs),
    }))
}

/** A balance that passes a threshold is known once the posting is: its event waits for the next batch. */
async function crossingsOf(
  { store, ids }: Relaying,
  heard: readonly HandedOver[],
  look: Look,
  atMs: number,
): Promise<Change[]> {
  const posted = heard.flatMap(({ event: { happening } }) =>
    'transactionId' in happening ? [happening] : [],
  )
  const accountIds = [...new Set(posted.map(({ accountId }) => accountId))]
  const watching = accountIds.length === 0 ? [] : await store.webhooks.watching(accountIds)
  if (watching.length === 0) return []
  const changes = await Promise.all(
    posted.map(async ({ accountId, transactionId }) => {
      const transaction = await look.transaction(accountId, transactionId)
      return transaction ? crossingEvents(transaction, watching, ids, atMs) : []
    }),
  )
  return changes.flat()
}
