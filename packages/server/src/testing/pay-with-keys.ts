import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './customer-client.ts'

const PAUSE_MS = 20
/** no answer came: whether it was paid is not known */
export const NO_ANSWER = 0

/** What was asked for under idempotency keys, and what came of it. */
export interface Load {
  /** every key that was sent */
  readonly asked: Set<string>
  /** by key: the payment that was acknowledged */
  readonly paid: Map<string, string>
  /** each answer that was no acknowledgement, {@link NO_ANSWER} among them */
  readonly failures: { readonly key: string; readonly atMs: number; readonly status: number }[]
}

export function newLoad(): Load {
  return { asked: new Set(), paid: new Map(), failures: [] }
}

/** One payer, who makes a payment at a time. */
export interface Lane {
  /** of the server that it pays at */
  readonly url: string
  readonly name: string
  token(): string
  paymentOf(key: string): object
  /** between two payments; none unless it is named */
  readonly pauseMs?: number
}

/** Pays without end; what is not acknowledged is asked again with the same key, as a careful client does. */
export async function payWithKeys(
  lanes: readonly Lane[],
  load: Load,
  goesOn: () => boolean,
): Promise<void> {
  await Promise.all(lanes.map((lane) => payInLane(lane, load, goesOn)))
}

async function payInLane(lane: Lane, load: Load, goesOn: () => boolean): Promise<void> {
  for (let count = 0; goesOn(); count += 1) {
    const key = `${lane.name}-${count}`
    load.asked.add(key)
    while (!load.paid.has(key)) await payOnce(lane, load, key)
    if (lane.pauseMs) await wait(lane.pauseMs)
  }
}

async function payOnce(lane: Lane, load: Load, key: string): Promise<void> {
  const asked = { token: lane.token(), key, body: lane.paymentOf(key) }
  const answered = await ask(`${lane.url}/v1/payments`, 'POST', asked).catch(() => undefined)
  if (answered?.status === 201) return void load.paid.set(key, answered.body.id)
  load.failures.push({ key, atMs: Date.now(), status: answered?.status ?? NO_ANSWER })
  await wait(PAUSE_MS)
}
