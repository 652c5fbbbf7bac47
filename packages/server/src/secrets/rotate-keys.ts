import type { Clock, Ids } from '@wekeza/bank'
import type { AuditEntry } from '../audit/audit-log.ts'
import { CODE_SECONDS, DEVELOPER_SESSION_SECONDS, INTERACTION_SECONDS } from '../identity/limits.ts'
import { Trouble } from '../trouble.ts'
import { arrangeKeys } from './arrange-keys.ts'
import type { Envelope } from './envelope.ts'
import { KEY_TABLE, KEY_USES, type KeyRow, type KeyStore, type KeyUse } from './key-store.ts'
import { newKey } from './new-key.ts'

/** Servers look for new keys this often. */
export const KEYS_READ_EVERY_MS = 5_000
/** Every server has published a key before any signs with it, also one whose database was away for a moment. */
export const DELAY_MIN_MS = 6 * KEYS_READ_EVERY_MS

const SECOND_MS = 1_000
const DAY_MS = 86_400_000
/** For clocks that differ, and for a server that reads a little later. */
const SLACK_MS = 60 * SECOND_MS
/** Ended keys are listed for this long. */
const ENDED_KEPT_MS = 30 * DAY_MS

/** How long what a key has signed is good for: so long it verifies after it has signed last. */
export const LIFETIMES_MS: Readonly<Record<KeyUse, number>> = {
  signing: DEVELOPER_SESSION_SECONDS * SECOND_MS + SLACK_MS,
  cookie: (INTERACTION_SECONDS + CODE_SECONDS) * SECOND_MS + SLACK_MS,
  cursor: DAY_MS,
}

export interface Rotation {
  readonly store: KeyStore
  readonly envelope: Envelope
  readonly ids: Ids
  readonly wall: Clock
  /** how long new keys are published before they sign; 30 seconds at least */
  readonly delayMs: number
  /** the old ones are known to others: they end now, and the new ones sign at once */
  readonly compromised: boolean
  /** what is written down of it, in the same transaction */
  readonly entry?: AuditEntry
}

/**
 * Replaces the keys that sign tokens, cookies and cursors: the new ones are published first and sign after a delay; the
 * old ones verify until the last thing that they signed has expired.
 * @throws {Trouble} if a new key is waiting already
 */
export async function rotateKeys(rotation: Rotation): Promise<void> {
  const { store, envelope, ids, wall, compromised } = rotation
  const nowMs = wall.nowMs()
  const startsAtMs = compromised ? nowMs : nowMs + Math.max(rotation.delayMs, DELAY_MIN_MS)
  const rows = await store.list()
  if (!compromised) refuseWaiting(rows, nowMs)
  const added: KeyRow[] = []
  for (const use of KEY_USES) {
    const id = ids.next(use)
    const sealed = envelope.seal({ table: KEY_TABLE, row: id }, await newKey(use))
    added.push({ id, use, sealed, createdAtMs: nowMs, startsAtMs, endsAtMs: null })
  }
  const ending = rows.map(({ id, use }) => ({
    id,
    endsAtMs: compromised ? nowMs : startsAtMs + LIFETIMES_MS[use],
  }))
  await store.write(added, ending, rotation.entry)
  await store.purge(nowMs - ENDED_KEPT_MS)
}

function refuseWaiting(rows: readonly KeyRow[], nowMs: number): void {
  const waiting = KEY_USES.flatMap((use) => arrangeKeys(rows, use, nowMs)).find(
    ({ startsAtMs }) => startsAtMs > nowMs,
  )
  if (!waiting) return
  throw new Trouble(
    `The key ${waiting.id} waits already, until ${new Date(waiting.startsAtMs).toISOString()}. Rotate again after that, or at once with --compromised.`,
  )
}
