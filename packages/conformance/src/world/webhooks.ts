import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { eventually } from './eventually.ts'
import { newKey } from './key.ts'
import { openReceiver, type Receiver } from './receiver.ts'
import { applicationToken, type Party } from './tokens.ts'

type Wish = Body<'createWebhook'>

/** Hears next to nothing, and nobody listens where it leads. */
export const QUIET: Wish = { url: 'http://127.0.0.1:9/hooks', types: ['webhook.disabled'] }

/** When old ones make room: an application has twenty at most, and cases leave some behind. */
const ROOM_FROM = 12
const KEPT = 4

/** POST /v1/webhooks with a new key. */
export async function webhookAsk(bench: Bench, wish: Partial<Wish> = {}, by?: Party) {
  const token = await applicationToken(bench, by)
  const { data } = await bench.done({ operation: 'listWebhooks', token })
  for (const { id } of data.length < ROOM_FROM ? [] : data.slice(KEPT)) {
    await deleteWebhook(bench, id, by)
  }
  const body = { ...QUIET, ...wish }
  return { operation: 'createWebhook', token, key: newKey(), body } as const
}

export async function makeWebhook(
  bench: Bench,
  wish?: Partial<Wish>,
  by?: Party,
): Promise<Schema<'Webhook'>> {
  return bench.done(await webhookAsk(bench, wish, by))
}

export async function deleteWebhook(bench: Bench, id: string, by?: Party): Promise<void> {
  const token = await applicationToken(bench, by)
  await bench.send({ operation: 'deleteWebhook', token, params: { webhook_id: id } })
}

/** A webhook that leads to a receiver of the suite's own, until the case is over. */
export interface Listening {
  readonly webhook: Schema<'Webhook'>
  readonly receiver: Receiver
  readonly token: string
  readonly params: { readonly webhook_id: string }
}

export async function listenBy(
  bench: Bench,
  wish: Omit<Partial<Wish>, 'url'>,
  by?: Party,
): Promise<Listening> {
  const receiver = await openReceiver(bench)
  const webhook = await makeWebhook(bench, { ...wish, url: receiver.url }, by)
  bench.afterwards(() => deleteWebhook(bench, webhook.id, by))
  const token = await applicationToken(bench, by)
  return { webhook, receiver, token, params: { webhook_id: webhook.id } }
}

type Named = Pick<Listening, 'token' | 'params'>

/** Those that sign now, the newest first. */
export async function secretsOf(bench: Bench, { token, params }: Named): Promise<string[]> {
  const { data } = await bench.done({ operation: 'listWebhookSecrets', token, params })
  return data.map(({ secret }) => secret)
}

export async function readWebhook(bench: Bench, { token, params }: Named) {
  return bench.done({ operation: 'getWebhook', token, params })
}

export async function sendTest(bench: Bench, { token, params }: Named) {
  return bench.done({ operation: 'testWebhook', token, params, key: newKey() })
}

type DeliveryStatus = Schema<'Delivery'>['status']

/** The delivery of an event to a webhook, once it stands so. */
export function deliveryOnce(
  bench: Bench,
  named: Named,
  eventId: string,
  status: DeliveryStatus,
): Promise<Schema<'Delivery'>> {
  return deliveryWhere(bench, named, eventId, (found) => found.status === status, status)
}

export function triedOnce(
  bench: Bench,
  named: Named,
  eventId: string,
): Promise<Schema<'Delivery'>> {
  return deliveryWhere(bench, named, eventId, ({ attempts }) => attempts.length > 0, 'tried')
}

export async function deliveryWhere(
  bench: Bench,
  { token, params }: Named,
  eventId: string,
  isSo: (delivery: Schema<'Delivery'>) => boolean,
  stands: string,
): Promise<Schema<'Delivery'>> {
  const find = async () => {
    const { data } = await bench.done({ operation: 'listDeliveries', token, params })
    return data.find(({ event_id: id }) => id === eventId)
  }
  const what = `a delivery of ${eventId} that is ${stands}`
  const found = await eventually(find, (one) => one !== undefined && isSo(one), what)
  return present(found, what)
}
