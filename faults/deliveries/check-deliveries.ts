import { DEMO_BANK } from '@wekeza/platform'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as Svix } from 'svix'
import type { Query } from '../../packages/server/src/stores/ledger/verify-ledger.ts'
import type { Findings } from '../findings.ts'
import type { Heard } from '../ground/receiver.ts'
import type { Cast, Listener } from './cast.ts'

/** What must hold of all messages, whoever got them. */
export function checkMessages({ all, trap }: Cast, findings: Findings): void {
  if (trap.heard.length > 0) findings.failed('a redirect was followed')
  for (const { name, receiver, secret } of all) {
    const bodies = new Map<string, string>()
    for (const heard of receiver.heard) {
      const first = bodies.get(heard.eventId) ?? heard.body
      bodies.set(heard.eventId, first)
      for (const wrong of wrongWith(heard, secret, first)) findings.failed(`${name}: ${wrong}`)
    }
    for (const id of receiver.overlapping) {
      findings.doubled(`${name}: ${id} was underway twice at once`)
    }
  }
}

/** Both libraries that receivers use read the signature, and an event is the same each time. */
export function wrongWith(heard: Heard, secret: string, first: string): string[] {
  const { eventId, headers, body } = heard
  const wrong: string[] = []
  for (const library of [new StandardWebhook(secret), new Svix(secret)]) {
    try {
      library.verify(body, headers as Record<string, string>)
    } catch (fault) {
      wrong.push(`${eventId} is not signed as it should: ${(fault as Error).message}`)
    }
  }
  if (JSON.parse(body).id !== eventId) wrong.push(`${eventId} has the body of another event`)
  if (body !== first) wrong.push(`${eventId} was not the same when it came again`)
  return wrong
}

/** Those who answer in the end have every event; without a kill nobody prompt has one twice. */
export function checkHeard(
  { willing, prompt }: Cast,
  eventIds: ReadonlySet<string>,
  { once }: { readonly once: boolean },
  findings: Findings,
): void {
  for (const { name, receiver } of willing) {
    for (const id of eventIds) {
      if (!receiver.times.has(id)) findings.lost(`${name}: ${id} was never received`)
    }
  }
  for (const [id, times] of prompt.receiver.times) {
    if (once && times > 1) findings.doubled(`${prompt.name}: ${id} was sent ${times} times`)
  }
}

/** What is written down is what happened. */
export async function checkWritten(
  query: Query,
  { willing, gone, redirecting }: Cast,
  findings: Findings,
): Promise<void> {
  const statuses = async ({ webhookId }: Listener) =>
    (await query(statusesOf(webhookId))).map(({ status }) => String(status))
  for (const listener of willing) {
    const found = await statuses(listener)
    if (found.join() !== 'delivered') {
      findings.failed(`${listener.name}: its deliveries are ${found.join(', ')}`)
    }
  }
  if ((await statuses(redirecting)).includes('delivered')) {
    findings.failed('a redirect was taken for an acceptance')
  }
  const [webhook] = await query(webhookOf(gone.webhookId))
  if (webhook?.status !== 'disabled' || webhook.reason !== 'gone') {
    findings.failed(`a webhook that is gone is ${webhook?.status}, ${webhook?.reason}`)
  }
}

/** The events that were committed for payments. */
export async function eventsOf(query: Query): Promise<Set<string>> {
  const rows = await query(`SELECT journal.event_id AS id FROM audience
    JOIN journal ON journal.bank = audience.bank AND journal.place = audience.place
    WHERE audience.bank = '${DEMO_BANK}' AND audience.type = 'payment.settled'`)
  return new Set(rows.map(({ id }) => String(id)))
}

function statusesOf(webhookId: string): string {
  return `SELECT DISTINCT status FROM delivery
    WHERE bank = '${DEMO_BANK}' AND webhook_id = '${webhookId}' ORDER BY status`
}

function webhookOf(webhookId: string): string {
  return `SELECT status, disabled_reason AS reason FROM webhook
    WHERE bank = '${DEMO_BANK}' AND id = '${webhookId}'`
}
