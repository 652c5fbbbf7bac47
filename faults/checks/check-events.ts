import { setTimeout as wait } from 'node:timers/promises'
import { DEMO_BANK } from '@wekeza/platform'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import type { Findings } from '../findings.ts'
import type { Ground } from '../ground/ground.ts'
import type { Receiver } from '../ground/receiver.ts'

const PAUSE_MS = 50

const WAITING = `SELECT count(*) AS count FROM outbox WHERE bank = '${DEMO_BANK}'`
const SENDING = `SELECT count(*) AS count FROM delivery WHERE bank = '${DEMO_BANK}' AND status = 'pending'`
const TOLD = `SELECT journal.event_id AS id, audience.type, audience.resource_id AS subject FROM audience
  JOIN journal ON journal.bank = audience.bank AND journal.place = audience.place
  WHERE audience.bank = '${DEMO_BANK}'`
// The rows of a file are told of by the events of the file.
const TO_TELL = `SELECT 'payment.' || status || ' of ' || id AS about FROM payment
    WHERE bank = '${DEMO_BANK}' AND reference IS NOT NULL AND bulk_payment_id IS NULL
  UNION ALL SELECT 'refund.' || status || ' of ' || id FROM refund WHERE bank = '${DEMO_BANK}'
  UNION ALL SELECT 'bulk_payment.completed of ' || id FROM bulk_payment
    WHERE bank = '${DEMO_BANK}' AND status = 'completed'`

/**
 * Every payment, refund and file is told of by an event of its commit, once; and every event reached the receiver, at least once, under
 * the id that it was committed with. Waits for what is still on its way.
 */
export async function checkEvents(
  ground: Ground,
  { times }: Pick<Receiver, 'times'>,
  findings: Findings,
  withinMs: number,
): Promise<void> {
  await checkArrived(ground, findings, withinMs)
  await ground.read((query) => checkTold(query, { times }, findings))
}

/** Nothing stays on its way for longer than it may. */
export async function checkArrived(
  ground: Ground,
  findings: Findings,
  withinMs: number,
): Promise<void> {
  const endsAtMs = Date.now() + withinMs
  let left = await ground.read(underway)
  while (left > 0 && Date.now() < endsAtMs) {
    await wait(PAUSE_MS)
    left = await ground.read(underway)
  }
  if (left > 0) findings.lost(`${left} events are still on their way after ${withinMs} ms`)
}

async function underway(query: Query): Promise<number> {
  const counts = await Promise.all([query(WAITING), query(SENDING)])
  return counts.reduce((sum, [row]) => sum + Number(row?.count), 0)
}

export interface Listening {
  /** how often each event came */
  readonly times: ReadonlyMap<string, number>
  /** the types that were listened for; all unless it is there */
  readonly types?: readonly string[]
}

/** What was told is what was heard. */
export async function checkTold(
  query: Query,
  { times, types }: Listening,
  findings: Findings,
): Promise<void> {
  const told = (await query(TOLD)).map(({ id, type, subject }) => ({
    id: String(id),
    about: `${type} of ${subject}`,
    listened: types?.includes(String(type)) ?? true,
  }))
  const known = new Set(told.map(({ id }) => id))
  for (const { id, about, listened } of told) {
    if (listened && !times.has(id)) findings.lost(`${id}, ${about}, was never received`)
  }
  for (const id of times.keys()) {
    if (!known.has(id)) findings.failed(`${id} was received, and never committed`)
  }
  const byAbout = Map.groupBy(told, ({ about }) => about)
  for (const [about, events] of byAbout) {
    if (events.length > 1) findings.doubled(`${about} was told by ${events.length} events`)
  }
  for (const row of await query(TO_TELL)) {
    const about = String(row.about)
    if (!byAbout.has(about)) findings.lost(`no event tells of ${about}`)
  }
}
