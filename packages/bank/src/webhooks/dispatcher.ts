import { type Batch, readBatch } from './batch.ts'
import { type Delivering, deliver } from './deliver.ts'
import type { StoredDelivery } from './delivery.ts'
import { gatherOutcomes, type Outcome } from './outcomes.ts'

export interface Limits {
  /** how many deliveries are underway at once */
  readonly atOnceMax: number
  /** how many of them to one webhook: a slow receiver keeps nobody else waiting */
  readonly atOnceToOneMax: number
}

export const DELIVERING: Limits = { atOnceMax: 64, atOnceToOneMax: 16 }

/** Far longer than a try may take: whoever died gives back what it held. */
const CLAIM_MS = 60_000
/** A claim that takes few leaves room for the webhooks behind. */
const CLAIM_ROWS_MAX = 32

export interface Dispatcher {
  /** how many deliveries are underway */
  readonly underway: number
  /** whether as many as are begun together have room */
  readonly hasRoom: boolean
  /** Begins what is due and has room. @returns how many were begun */
  begin(): Promise<number>
  /** Resolves when one of those underway has ended; at once, if none is. */
  oneEnded(): Promise<void>
  /** Resolves when none is underway, and all is written down. */
  idle(): Promise<void>
}

/**
 * Sends what is due, many at once. Several dispatchers of one bank share the work: none holds what another holds.
 * @param onFault told of a delivery that could not even be written down; it stays held for a while, and is tried again
 * @example
 * const dispatcher = dispatch(delivering, (cause) => log.trouble('webhooks', cause))
 * while ((await dispatcher.begin()) > 0) await dispatcher.oneEnded()
 */
export function dispatch(
  delivering: Delivering,
  onFault: (cause: unknown) => void,
  limits: Limits = DELIVERING,
): Dispatcher {
  const { ports, wall } = delivering
  const record = gatherOutcomes(ports.store, delivering.moment ?? (() => Promise.resolve()))
  const underway = new Set<Promise<void>>()
  const recording = new Set<Promise<void>>()
  const toOne = new Map<string, number>()
  const waiting: (() => void)[] = []

  function write(outcome: Outcome): void {
    const written = record(outcome)
      .catch(onFault)
      .finally(() => void recording.delete(written))
    recording.add(written)
  }

  function start(delivery: StoredDelivery, batch: Batch): void {
    const { webhookId } = delivery
    toOne.set(webhookId, (toOne.get(webhookId) ?? 0) + 1)
    const running = deliver(delivery, batch, delivering)
      .then(write)
      .catch(onFault)
      .finally(() => {
        underway.delete(running)
        const left = (toOne.get(webhookId) ?? 1) - 1
        if (left === 0) toOne.delete(webhookId)
        else toOne.set(webhookId, left)
        for (const goOn of waiting.splice(0)) goOn()
      })
    underway.add(running)
  }

  return {
    get underway() {
      return underway.size
    },
    get hasRoom() {
      return underway.size + CLAIM_ROWS_MAX <= limits.atOnceMax
    },
    async begin() {
      const limit = Math.min(CLAIM_ROWS_MAX, limits.atOnceMax - underway.size)
      if (limit <= 0) return 0
      const full = [...toOne].filter(([, count]) => count >= limits.atOnceToOneMax)
      const hold = { limit, nowMs: wall.nowMs(), forMs: CLAIM_MS }
      const except = full.map(([webhookId]) => webhookId)
      const claimed = await ports.store.deliveries.claim(ports.clock.nowMs(), hold, except)
      const batch = readBatch(delivering)
      for (const delivery of claimed) start(delivery, batch)
      return claimed.length
    },
    async oneEnded() {
      if (underway.size > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    async idle() {
      while (underway.size + recording.size > 0) await Promise.all([...underway, ...recording])
    },
  }
}
