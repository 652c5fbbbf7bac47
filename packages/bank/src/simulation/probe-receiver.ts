import type { JournalEvent } from '../events/event.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sender, SendResult } from '../ports/sender.ts'
import { signEvent } from '../webhooks/sign-event.ts'
import type { Webhook } from '../webhooks/webhook.ts'

/** What a sound receiver must stand. */
export type ProbeKind = 'bad_signature' | 'duplicate' | 'reorder' | 'late'

/** What a probe needs, beside the bank. */
export interface Probing {
  /** those of the webhook that are in force */
  readonly secrets: readonly string[]
  readonly sender: Sender
  readonly wall: Clock
  /** an event as it goes out */
  write(event: JournalEvent): Promise<string>
}

export interface Probed {
  /** whether every answer was the expected one */
  readonly passed: boolean
  /** in the order of the messages */
  readonly results: readonly SendResult[]
}

interface Part {
  /** 1 is the newest; what is older has the lower version and place */
  readonly turn: number
  readonly forged?: true
  readonly agoMs?: number
}

/** Far beyond the five minutes that receivers allow (Standard Webhooks, section "Verifying webhook authenticity"). */
const LATE_MS = 3_600_000

const PARTS: Readonly<Record<ProbeKind, readonly Part[]>> = {
  bad_signature: [{ turn: 1, forged: true }],
  duplicate: [{ turn: 1 }, { turn: 1 }],
  reorder: [{ turn: 2 }, { turn: 1 }],
  late: [{ turn: 1, agoMs: LATE_MS }],
}

/** What refuses a message for what it is, and not because its receiver is broken. */
const REFUSALS = [400, 401, 403]

/** Sends a receiver what one kind of probe takes, one after the other, and judges what it answers. */
export async function probeReceiver(
  { store, clock, ids, webhookSecrets }: BankPorts,
  webhook: Webhook,
  kind: ProbeKind,
  probing: Probing,
): Promise<Probed> {
  const place = await store.events.lastPlace()
  // The same event is the same to the last byte, however long its receiver takes.
  const atMs = clock.nowMs()
  const eventIds = [ids.next('evt'), ids.next('evt')]
  const results: SendResult[] = []
  for (const { turn, forged, agoMs = 0 } of PARTS[kind]) {
    const id = eventIds[turn - 1] ?? ''
    const told = { ...webhook, version: webhook.version + turn }
    const happening = { type: 'webhook.test', webhook: told } as const
    const at = { sequence: 0, place: place + turn, atMs }
    const body = await probing.write({ id, ...at, happening })
    const secrets = forged ? [webhookSecrets.make()] : probing.secrets
    const headers = signEvent({ id, body, secrets, atMs: probing.wall.nowMs() - agoMs })
    const message = { url: webhook.url, headers, body, testBank: true }
    results.push(await probing.sender.send(message))
  }
  const expected = kind === 'bad_signature' || kind === 'late' ? isRefused : isTaken
  return { passed: results.every(expected), results }
}

function isTaken(result: SendResult): boolean {
  return result.kind === 'answered' && result.status >= 200 && result.status < 300
}

function isRefused(result: SendResult): boolean {
  return result.kind === 'answered' && REFUSALS.includes(result.status)
}
