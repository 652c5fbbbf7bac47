import { operations } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import { type Bench, succeeded } from '../bench/bench.ts'
import type { Exchange } from '../bench/exchange.ts'
import { equal, holds } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, unmoved } from '../world/balances.ts'
import { type Grant, grantPayment, grantPayments, revoke } from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { fromMinor } from '../world/minor.ts'
import { give, paymentAsk } from '../world/payments.ts'
import { everyday, overdrawn, savings, trading } from '../world/people.ts'
import { scenes } from '../world/scenes.ts'

const REPLAYED = 'idempotency-replayed'

/** The answer is the first one, byte for byte, and says that it is. */
export function isReplayOf(first: Exchange, again: Exchange): void {
  equal(again.status, first.status, 'the status of a retry')
  equal(again.text, first.text, 'the body of a retry')
  equal(again.headers.get('content-type'), first.headers.get('content-type'), 'its content type')
  equal(again.headers.get(REPLAYED), 'true', 'the header Idempotency-Replayed of a retry')
}

async function firstAnswer(bench: Bench, ask: Ask): Promise<Exchange> {
  const first = await bench.send(ask)
  succeeded(first)
  equal(first.headers.get(REPLAYED), null, 'the header Idempotency-Replayed of a first answer')
  return first
}

const retries = Object.values(operations)
  .filter(({ idempotent }) => idempotent)
  .map(
    ({ id }): Case => ({
      id: `IDM-001:${id}`,
      name: `A retry of ${id} with the same key gets the first answer, and does nothing`,
      operation: id,
      async run(bench) {
        const { ask } = await scenes[id](bench)
        const first = await firstAnswer(bench, ask)
        // What was begun in the background moves money too: it has come to its end first.
        await bench.clearUp()
        await unmoved(bench, [everyday, savings, trading], async () => {
          isReplayOf(first, await bench.send(ask))
        })
      },
    }),
  )

/** Another caller with the same key and body is answered for itself. */
async function notMet(bench: Bench, own: Grant, stranger: Grant): Promise<void> {
  const ask = paymentAsk(own)
  const first = await firstAnswer(bench, ask)
  const other = await firstAnswer(bench, { ...paymentAsk(stranger), key: ask.key })
  const [id, otherId] = [first, other].map(({ body }) => (body as { id: string }).id)
  holds(id !== otherId, 'the payment of another caller', 'another payment', otherId)
}

export const idempotencyCases: readonly Case[] = [
  ...retries,
  {
    id: 'IDM-002',
    name: 'A retry gets the first answer after its consent was consumed',
    operation: 'createPayment',
    async run(bench) {
      const ask = paymentAsk(await grantPayment(bench))
      isReplayOf(await firstAnswer(bench, ask), await bench.send(ask))
    },
  },
  {
    id: 'IDM-003',
    name: 'A retry gets the first answer after its consent was revoked',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayments(bench)
      const ask = paymentAsk(grant)
      const first = await firstAnswer(bench, ask)
      await revoke(bench, grant.consent.id)
      isReplayOf(first, await bench.send(ask))
      await bench.refused({ ...ask, key: newKey() }, 'consent_revoked')
    },
  },
  {
    id: 'IDM-004',
    name: 'The same key from another application does not meet the first answer',
    operation: 'createPayment',
    run: async (bench) =>
      notMet(bench, await grantPayment(bench), await grantPayment(bench, { by: 'otherClient' })),
  },
  {
    id: 'IDM-005',
    name: 'The same key for another customer does not meet the first answer',
    operation: 'createPayment',
    async run(bench) {
      const other = { payer: trading, payee: everyday.payee }
      await notMet(bench, await grantPayment(bench), await grantPayment(bench, other))
    },
  },
  {
    id: 'IDM-006',
    name: 'The same key at another operation does not meet the first answer',
    operation: 'createTransfer',
    async run(bench) {
      const payment = paymentAsk(await grantPayment(bench))
      await firstAnswer(bench, payment)
      const { ask } = await scenes.createTransfer(bench)
      await firstAnswer(bench, { ...ask, key: payment.key })
    },
  },
  {
    id: 'IDM-007',
    name: 'A refusal that stands is the first answer too, even when its cause is gone',
    operation: 'createPayment',
    async run(bench) {
      const { availableMinor } = await balanceOf(bench, overdrawn)
      const amount = fromMinor(Math.max(0, availableMinor) + 100)
      const grant = await grantPayment(bench, { payer: overdrawn, amount })
      const ask = paymentAsk(grant)
      await bench.refused(ask, 'insufficient_funds')
      const first = bench.exchanges.at(-1) as Exchange
      await give(bench, overdrawn, 100)
      isReplayOf(first, await bench.send(ask))
      await bench.done({ ...ask, key: newKey() })
    },
  },
  {
    id: 'IDM-008',
    name: 'A key of 255 visible characters is taken',
    operation: 'createPayment',
    async run(bench) {
      const ask = paymentAsk(await grantPayment(bench))
      const key = `!~${newKey()}`.padEnd(255, 'x')
      isReplayOf(await firstAnswer(bench, { ...ask, key }), await bench.send({ ...ask, key }))
    },
  },
]
