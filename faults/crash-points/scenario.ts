import { createHash } from 'node:crypto'
import { BARAKA, ELSEWHERE, kes, PAYER, payment } from '../ground/customers.ts'
import { askUntilAnswered } from './ask-until-answered.ts'

const MINUTE_S = 60

/** Whoever plays it, where, and under what name: all keys and references begin with the name. */
export interface Scene {
  readonly url: string
  /** its token, which may be renewed while this is played */
  application(): string
  readonly name: string
  /** how long each answer may take, with a restart in between */
  readonly answeredWithinMs: number
}

/** What came of it. */
export interface Played {
  readonly paymentId: string
  readonly refundId: string
  readonly bulkId: string
}

/** A consent, a payment by a rail that takes its time, its settlement, its refund, and a file of three. */
export async function playScenario(scene: Scene): Promise<Played> {
  const paymentId = await pay(scene)
  await advance(scene, 'settle', MINUTE_S)
  const refundId = await refund(scene, paymentId)
  await advance(scene, 'bring-back', MINUTE_S)
  const bulkId = await payFile(scene)
  await advance(scene, 'work', 1)
  return { paymentId, refundId, bulkId }
}

async function pay(scene: Scene): Promise<string> {
  const terms = { amount: kes('10.00'), payee: ELSEWHERE, rail: 'pesalink' }
  const token = await grant(scene, 'payment', { kind: 'single_payment', ...terms })
  const body = payment('pesalink', '10.00', `${scene.name}-payment`)
  return (await askAs(scene, 'POST /v1/payments', 'pay', { token, body })).id
}

async function refund(scene: Scene, paymentId: string): Promise<string> {
  const body = { reason: 'Sent back' }
  return (await askAs(scene, `POST /v1/payments/${paymentId}/refunds`, 'refund', { body })).id
}

async function payFile(scene: Scene): Promise<string> {
  const row = (index: number) => ({
    payee: BARAKA,
    amount: kes('0.01'),
    reference: `${scene.name}-row-${index}`,
  })
  const body = { items: [1, 2, 3].map(row) }
  const file_hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const terms = { total: kes('0.03'), items_count: 3, file_hash }
  const token = await grant(scene, 'bulk', { kind: 'bulk_payment', ...terms })
  return (await askAs(scene, 'POST /v1/bulk-payments', 'bulk-pay', { token, body })).id
}

/** A consent that Wanjiru gives. @returns a token of hers under it */
async function grant(scene: Scene, step: string, terms: object): Promise<string> {
  const body = { debtor_account_id: PAYER, ...terms }
  const { id } = await askAs(scene, 'POST /v1/consents', `ask-${step}`, { body })
  const approval = { body: { customer_id: 'cus_wanjiru' }, doneBy: 'consent_not_awaiting' }
  await askAs(scene, `POST /v1/sandbox/consents/${id}/approve`, `approve-${step}`, approval)
  const given = { body: { consent_id: id } }
  const tokens = await askAs(scene, 'POST /v1/sandbox/tokens', `token-${step}`, given)
  return String(tokens.access_token)
}

async function advance(scene: Scene, step: string, seconds: number): Promise<void> {
  await askAs(scene, 'POST /v1/sandbox/clock/advance', `advance-${step}`, { body: { seconds } })
}

function askAs(
  { url, application, name, answeredWithinMs: withinMs }: Scene,
  request: string,
  step: string,
  { token, ...asked }: { token?: string; body: object; doneBy?: string },
) {
  const tokenNow = token === undefined ? application : () => token
  return askUntilAnswered(request, url, {
    ...{ token: tokenNow, key: `${name}-${step}`, withinMs },
    ...asked,
  })
}
