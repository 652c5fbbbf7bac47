import { seededIds } from '../ports/ids.ts'
import type { Message, Sender, SendResult } from '../ports/sender.ts'
import type { WebhookWish } from '../webhooks/create-webhook.ts'
import type { Delivering } from '../webhooks/deliver.ts'
import { dispatch } from '../webhooks/dispatcher.ts'
import { playSecrets } from '../webhooks/play-secrets.ts'
import type { Webhook } from '../webhooks/webhook.ts'
import { APP, type SmallBank, smallBank } from './small-bank.ts'

export const WALL_MS = Date.parse('2027-03-01T12:00:00.000Z')

/** An answer of a receiver, as its sender tells it. */
export function answers(status: number, retryAfter: string | null = null): SendResult {
  return { kind: 'answered', status, reply: `said ${status}`, retryAfter, durationMs: 12 }
}

export const SILENT: SendResult = {
  kind: 'failed',
  reason: 'timed_out',
  detail: 'no answer within 15 seconds',
  durationMs: 15_000,
}

export interface Listening extends SmallBank {
  /** what was sent, in order */
  readonly sent: Message[]
  /** what the receiver says to what comes next; 204, where nothing is left here */
  readonly replies: SendResult[]
  readonly delivering: Delivering
  webhook(wish?: Partial<WebhookWish>): Promise<Webhook>
  /** hands over what waits, and sends what is due, until nothing is left to do */
  round(): Promise<void>
}

/** A small bank, and a receiver that says what it is told to. */
export async function listening(): Promise<Listening> {
  const small = await smallBank()
  const { bank, clock } = small
  const ids = seededIds({ seed: 7, nowMs: () => clock.nowMs() })
  const [sent, replies]: [Message[], SendResult[]] = [[], []]
  const sender: Sender = {
    async send(message) {
      sent.push(message)
      return replies.shift() ?? answers(204)
    },
  }
  const delivering: Delivering = {
    ports: { store: bank.store, clock, ids },
    sender,
    secrets: playSecrets(ids),
    wall: { nowMs: () => WALL_MS },
    testBank: true,
    write: async ({ id, place }) => JSON.stringify({ id, place }),
    sign: ({ id, secrets, atMs }) => ({ 'webhook-id': id, signed: `${atMs} ${secrets.join(' ')}` }),
  }
  const failed = (cause: unknown) => {
    throw cause
  }
  const dispatcher = dispatch(delivering, failed)
  return {
    ...small,
    sent,
    replies,
    delivering,
    async webhook(wish = {}) {
      const whole = {
        url: 'https://hooks.merchant.example/wekeza',
        ...{ description: null, types: ['*'], thresholds: [], ...wish },
      }
      return (await small.take(await bank.webhooks.create(APP, whole))).webhook
    },
    async round() {
      for (;;) {
        const relayed = await bank.events.relay()
        const begun = await dispatcher.begin()
        await dispatcher.idle()
        if (relayed === 0 && begun === 0) return
      }
    },
  }
}
