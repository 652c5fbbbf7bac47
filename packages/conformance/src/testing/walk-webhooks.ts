import { Bench } from '../bench/bench.ts'
import { eventOnce } from '../world/events.ts'
import { grantPayments } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay } from '../world/payments.ts'
import { everyday } from '../world/people.ts'
import { openReceiver } from '../world/receiver.ts'
import { applicationToken } from '../world/tokens.ts'
import { deliveryOnce } from '../world/webhooks.ts'

/** What is handed over and sent comes a moment later: how often one looks is no part of the walk. */
function aside({ target }: Bench): Bench {
  return new Bench(target)
}

/** Webhooks, what they are sent, and what is told and simulated besides. */
export async function walkWebhooks(bench: Bench): Promise<void> {
  const receiver = await openReceiver(bench)
  const token = await applicationToken(bench)
  const create = { operation: 'createWebhook', token, key: 'walk-webhook' } as const
  const body = { url: receiver.url, types: ['payment.*', 'refund.*'], description: 'Walk' }
  const { id } = await bench.done({ ...create, body })
  await bench.send({ ...create, body })
  const params = { webhook_id: id }
  for (const wrong of [{ url: 'ftp://shop.example' }, { types: ['payment.eaten'] }]) {
    await bench.send({ ...create, key: JSON.stringify(wrong), body: { ...body, ...wrong } })
  }
  await bench.send({ operation: 'listWebhooks', token })
  await bench.send({ operation: 'updateWebhook', token, params, body: { description: null } })
  await bench.send({ operation: 'getWebhook', token, params })
  const rotate = { overlap_seconds: 60 }
  const rotating = { operation: 'rotateWebhookSecret', token, params, body: rotate } as const
  await bench.send({ ...rotating, key: 'walk-rotate' })
  await bench.send({ operation: 'listWebhookSecrets', token, params })
  await walkDeliveries(bench, token, params)
  await bench.send({
    ...{ operation: 'probeWebhook', token, params, body: { kind: 'duplicate' } },
  })
  await bench.send({ operation: 'deleteWebhook', token, params })
  await bench.send({ operation: 'getWebhook', token, params })
  await walkEvents(bench, token)
  await walkSimulation(bench, token)
  await bench.clearUp()
}

async function walkDeliveries(
  bench: Bench,
  token: string,
  params: { readonly webhook_id: string },
): Promise<void> {
  const test = { operation: 'testWebhook', token, params, key: 'walk-test' } as const
  const { id, event_id } = await bench.done(test)
  await deliveryOnce(aside(bench), { token, params }, event_id, 'delivered')
  await bench.send({ operation: 'listDeliveries', token, params, query: { status: 'delivered' } })
  const named = { ...params, delivery_id: id }
  await bench.send({ operation: 'getDelivery', token, params: named })
  const again = { operation: 'redeliverDelivery', token, params: named } as const
  await bench.send({ ...again, key: 'walk-redeliver' })
  await deliveryOnce(aside(bench), { token, params }, event_id, 'delivered')
  await bench.send({ operation: 'getDelivery', token, params: named })
  const since = { since: '2020-01-01T00:00:00Z' }
  const recovering = { operation: 'recoverDeliveries', token, params, key: 'walk-recover' } as const
  await bench.send({ ...recovering, body: since })
  await bench.send({ operation: 'getDelivery', token, params: { ...params, delivery_id: 'dlv_0' } })
}

async function walkEvents(bench: Bench, token: string): Promise<void> {
  const grant = await grantPayments(bench)
  const payment = await pay(bench, grant)
  for (const [type, resource_id] of [
    ['payment.settled', payment.id],
    ['consent.authorised', grant.consent.id],
  ] as const) {
    const { id } = await eventOnce(aside(bench), type, resource_id)
    await bench.send({ operation: 'listEvents', token, query: { resource_id } })
    await bench.send({ operation: 'getEvent', token, params: { event_id: id } })
  }
  await bench.send({ operation: 'listEvents', token, query: { type: 'payment.eaten' } })
  await bench.send({ operation: 'getEvent', token, params: { event_id: 'evt_none' } })
  await bench.send({ operation: 'streamEvents', token })
  await bench.send({ operation: 'streamEvents', token, query: { after: 'evt_none' } })
}

async function walkSimulation(bench: Bench, token: string): Promise<void> {
  const trigger = { operation: 'triggerEvent', token } as const
  const data = { id: 'pay_walk' }
  await bench.send({ ...trigger, key: 'walk-event', body: { type: 'payment.failed', data } })
  const { id } = await eventOnce(aside(bench), 'payment.failed', data.id)
  await bench.send({ operation: 'getEvent', token, params: { event_id: id } })
  const wrong = { type: 'payment.failed', data: { status: 'eaten' } } as const
  await bench.send({ ...trigger, key: 'walk-wrong', body: wrong })
  for (const direction of ['credit', 'debit'] as const) {
    const body = { account_id: everyday.id, direction, amount: kes('3.00'), description: 'Walk' }
    await bench.send({ operation: 'postTransaction', token, key: `walk-${direction}`, body })
  }
  const rule = { operation: 'verifyPayee', code: 'bank_code_unknown', times: 1 }
  const made = await bench.done({ operation: 'createFault', token, key: 'walk-fault', body: rule })
  const verify = { operation: 'verifyPayee', token, body: { payee: everyday.payee } } as const
  for (const _ of ['met', 'not met']) await bench.send(verify)
  await bench.send({ operation: 'listFaults', token })
  const params = { fault_id: made.id }
  for (const _ of ['there', 'gone']) await bench.send({ operation: 'deleteFault', token, params })
  await bench.send({ operation: 'clearFaults', token })
}
