import type { Change } from '../changes.ts'
import { type DueWork, dueWork } from '../due/due-work.ts'
import { typeOf } from '../events/event.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { begunAnew } from './begun-anew.ts'
import { newDelivery } from './new-delivery.ts'
import { wants } from './wants.ts'

const CHUNK_EVENTS_MAX = 200

/** The stretch of the journal that is gone through once more: a webhook, behind a place, up to a place. */
export interface Recovery {
  readonly webhookId: string
  readonly afterPlace: number
  readonly untilPlace: number
}

export function recoveryWork({ webhookId, afterPlace, untilPlace }: Recovery, atMs: number) {
  return dueWork('recover-webhook', `${webhookId}/${afterPlace}/${untilPlace}`, atMs)
}

/** Begins a delivery for each event of a stretch that its webhook wants and has not taken, a chunk at a time. */
export async function recoverDeliveries(
  { store, ids }: BankPorts,
  { subjectId, dueAtMs }: DueWork,
): Promise<Change[]> {
  const recovery = read(subjectId)
  const { webhookId, afterPlace, untilPlace } = recovery
  const webhook = await store.webhooks.get(webhookId)
  if (!webhook || webhook.status === 'disabled') return []
  const ask = { afterPlace, untilPlace, limit: CHUNK_EVENTS_MAX }
  const events = await store.events.heardBy(webhook.applicationId, ask)
  const wanted = events.filter((event) => wants(webhook, event))
  const changes = await Promise.all(
    wanted.map(async (event): Promise<Change[]> => {
      const before = await store.deliveries.ofEvent(webhookId, event.id)
      if (before) return begunAnew(before, dueAtMs)
      const id = ids.next('dlv')
      const delivery = newDelivery(id, webhookId, event.id, typeOf(event), dueAtMs)
      return [{ kind: 'insert-delivery', delivery }]
    }),
  )
  const last = events.at(-1)
  if (!last || events.length < CHUNK_EVENTS_MAX) return changes.flat()
  const rest = recoveryWork({ ...recovery, afterPlace: last.place }, dueAtMs)
  return [...changes.flat(), { kind: 'schedule', due: rest }]
}

function read(subjectId: string): Recovery {
  const [webhookId = '', afterPlace, untilPlace] = subjectId.split('/')
  return { webhookId, afterPlace: Number(afterPlace), untilPlace: Number(untilPlace) }
}
