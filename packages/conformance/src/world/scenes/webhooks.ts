import type { OperationId } from '@wekeza/contract'
import { bankTimeIn } from '../bank-time.ts'
import { eventOnce } from '../events.ts'
import { grantPayments } from '../grants.ts'
import { newKey } from '../key.ts'
import { pay } from '../payments.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken } from '../tokens.ts'
import { makeWebhook, sendTest, triedOnce, webhookAsk } from '../webhooks.ts'

type Governing =
  | 'getWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'listWebhookSecrets'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'listDeliveries'
  | 'recoverDeliveries'
  | 'probeWebhook'

/** On a webhook of the application's own. */
function onWebhook(operation: Governing, writes: { body?: object; key?: true } = {}): SceneMaker {
  return async (bench) => {
    const { id } = await makeWebhook(bench)
    const token = await applicationToken(bench)
    const { body, key } = writes
    const sent = { ...(body && { body }), ...(key && { key: newKey() }) }
    return { ask: { operation, token, params: { webhook_id: id }, ...sent }, grant: null }
  }
}

/** On the delivery of a test, which was tried once and is not tried again for some seconds. */
function onDelivery(operation: 'getDelivery' | 'redeliverDelivery'): SceneMaker {
  return async (bench) => {
    const { id } = await makeWebhook(bench)
    const token = await applicationToken(bench)
    const named = { token, params: { webhook_id: id } }
    const delivery = await sendTest(bench, named)
    await triedOnce(bench, named, delivery.event_id)
    const params = { webhook_id: id, delivery_id: delivery.id }
    const key = operation === 'redeliverDelivery' ? { key: newKey() } : {}
    return { ask: { operation, token, params, ...key }, grant: null }
  }
}

function listening(operation: 'listWebhooks' | 'listEvents' | 'streamEvents'): SceneMaker {
  return async (bench) => ({
    ask: { operation, token: await applicationToken(bench) },
    grant: null,
  })
}

export const webhookScenes = {
  createWebhook: async (bench) => ({ ask: await webhookAsk(bench), grant: null }),
  listWebhooks: listening('listWebhooks'),
  getWebhook: onWebhook('getWebhook'),
  updateWebhook: onWebhook('updateWebhook', { body: { description: 'Changed' } }),
  deleteWebhook: onWebhook('deleteWebhook'),
  listWebhookSecrets: onWebhook('listWebhookSecrets'),
  rotateWebhookSecret: onWebhook('rotateWebhookSecret', {
    body: { overlap_seconds: 60 },
    key: true,
  }),
  testWebhook: onWebhook('testWebhook', { key: true }),
  listDeliveries: onWebhook('listDeliveries'),
  getDelivery: onDelivery('getDelivery'),
  redeliverDelivery: onDelivery('redeliverDelivery'),
  recoverDeliveries: async (bench) => {
    const since = await bankTimeIn(bench, 0)
    return onWebhook('recoverDeliveries', { body: { since }, key: true })(bench)
  },
  listEvents: listening('listEvents'),
  streamEvents: listening('streamEvents'),
  getEvent: async (bench, wish = {}) => {
    const { expiresInMs } = wish
    const grant = await grantPayments(bench, { ...(expiresInMs && { expiresInMs }) })
    const payment = await pay(bench, grant)
    const { id } = await eventOnce(bench, 'payment.settled', payment.id)
    const token = await applicationToken(bench)
    return { ask: { operation: 'getEvent', token, params: { event_id: id } }, grant }
  },
  probeWebhook: onWebhook('probeWebhook', { body: { kind: 'duplicate' } }),
} satisfies Partial<Record<OperationId, SceneMaker>>
