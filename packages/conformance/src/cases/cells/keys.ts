import type { OperationId } from '@wekeza/contract'
import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import { equal, present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { kes } from '../../world/minor.ts'
import { scenes } from '../../world/scenes.ts'
import { cellCases } from './cell-cases.ts'

const missing = cellCases({
  code: 'idempotency_key_missing',
  does: 'refuses a request without an Idempotency-Key',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const { key: _, ...keyless } = ask
    await bench.refused(keyless, 'idempotency_key_missing')
    await bench.refused({ ...ask, key: '' }, 'idempotency_key_missing')
  },
})

const invalid = cellCases({
  code: 'idempotency_key_invalid',
  does: 'refuses a key that is too long or not of visible ASCII characters',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const key of ['k'.repeat(256), 'two words', 'clé', 'tab\there']) {
      await bench.refused({ ...ask, key }, 'idempotency_key_invalid')
    }
  },
})

const reused = cellCases({
  code: 'idempotency_key_reused',
  does: 'refuses a key that was used with another body, and keeps its first answer',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    const first = await bench.send(ask)
    await bench.refused(otherAsk(id, ask), 'idempotency_key_reused')
    const again = await bench.send(ask)
    equal(again.text, first.text, 'the answer to the first body')
  },
})

const OTHERS: Readonly<Partial<Record<OperationId, object>>> = {
  createConsent: { amount: kes('2.00') },
  createRefund: { reason: 'Another one' },
  createWebhook: { description: 'Another one' },
  rotateWebhookSecret: { overlap_seconds: 7 },
  recoverDeliveries: { since: '2026-01-01T00:00:00Z' },
  createFault: { times: 7 },
  triggerEvent: { type: 'payment.cancelled' },
  postTransaction: { description: 'Another one' },
  inviteMember: { role: 'developer' },
  createApplication: { name: 'Another one' },
  rotateSecret: { overlap_seconds: 7 },
  createApiKey: { name: 'Another one' },
  rollApiKey: { overlap_seconds: 7 },
  submitGoLive: { legal_name: 'Another one' },
}

/** The same ask with a body that is as right, and is another; without a body, about something else. */
function otherAsk(id: OperationId, ask: Ask): Ask {
  if (ask.body === undefined) {
    const theirs = present(ask.params?.webhook_id, `what ${id} is about`)
    return { ...ask, params: { ...ask.params, webhook_id: unknownLike(theirs) } }
  }
  const change = OTHERS[id] ?? { reference: 'Another one' }
  return { ...ask, body: { ...ask.body, ...change } }
}

export const keyCases: readonly Case[] = [...missing, ...invalid, ...reused]
