import { signWebhook } from '../webhooks/sign-webhook.ts'

export const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const OTHER_SECRET = `whsec_${btoa('another secret of 32 bytes, here')}`

export const EVENT = {
  id: 'evt_01k3m7q0r8e4x5v6',
  type: 'payment.settled',
  sequence: 7,
  created_at: '2026-01-15T09:00:00Z',
  resource: { type: 'payment', id: 'pay_1', version: 2 },
  data: { id: 'pay_1', status: 'settled', amount: { amount: '1250.00', currency: 'KES' } },
}

/** A request that carries an event, signed just now unless told otherwise. */
export async function webhookRequest(
  more: { secret?: string | string[]; timestamp?: number; event?: object } = {},
): Promise<Request> {
  const { secret = WEBHOOK_SECRET, event = EVENT, ...rest } = more
  const { headers, body } = await signWebhook({ secret, event, ...rest })
  return new Request('http://shop.example/webhooks', { method: 'POST', headers, body })
}
