import type { Banks } from '@wekeza/api'
import type { Turns } from '../banks/turns.ts'
import type { GiveWay } from './give-way.ts'
import { type Nudged, nudged } from './nudged.ts'

const EVERY_MS = 250
/** Events of a moment are handed over together. */
const SOON_MS = 10
/** How many batches of one bank come one after the other: no bank keeps the others waiting for long. */
const BATCHES_MAX = 20
/** What an event takes of this process, and what a delivery does that begins with it; roughly, as measured on SQLite. */
const [EVENT_TAKES_MS, DELIVERY_TAKES_MS] = [0.05, 0.1]

export interface RelayEvents {
  /** the banks whose work it is; asked each round */
  bankKeys(): Promise<readonly string[]>
  readonly banks: Banks
  readonly turns: Turns
  readonly way: GiveWay
  /** called when events of a bank were handed over */
  onPlaced(bankKey: string): void
  onFault(bankKey: string, cause: unknown): void
}

/** Hands over what has happened at each bank: gives it its place in the journal, and to those who are to hear it. */
export function relayEvents({
  bankKeys,
  banks,
  turns,
  way,
  onPlaced,
  onFault,
}: RelayEvents): Nudged {
  async function relayAll(key: string): Promise<void> {
    const { bank } = await banks.open(key)
    for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
      const { events, deliveries } = await bank.events.relayBatch()
      if (events === 0) return
      onPlaced(key)
      await way.after(events * EVENT_TAKES_MS + deliveries * DELIVERY_TAKES_MS)
    }
  }

  async function work(key: string): Promise<void> {
    const { bank } = await banks.open(key)
    const [waits] = await bank.store.events.waiting(1)
    // One server at a time: two would take each other's places, and one of them would begin anew.
    if (waits) await turns.tryTake(`events ${key}`, () => relayAll(key))
  }
  return nudged({ everyMs: EVERY_MS, soonMs: SOON_MS, bankKeys, work, onFault })
}
