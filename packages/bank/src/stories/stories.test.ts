import { expect, test } from 'vitest'
import type { Terms } from '../consents/consent.ts'
import { type Listening, listening } from '../testing/listening.ts'
import { backFrom, order, pay, payAway, pesalink, refund } from '../testing/refunding.ts'
import { APP, BARAKA, FROM, instruction, NOW_MS, single } from '../testing/small-bank.ts'
import { transactionIdOf } from '../transactions/pending.ts'

const SINCE = { sinceMs: NOW_MS }

async function paid(small: Listening, terms: Terms = single(1_250_00)) {
  const consent = await small.authorised(terms)
  const { payment } = await small.take(
    await small.bank.payments.initiate(consent, instruction(1_250_00)),
  )
  return { consent, payment }
}

test('a payment is told from its booking on, over its event, to each try to deliver it', async () => {
  const small = await listening()
  const webhook = await small.webhook({ types: ['payment.*'] })
  const { payment } = await paid(small)
  await small.round()
  const story = await small.bank.stories.of(APP, { resourceId: payment.id, ...SINCE })
  expect(story).toMatchObject([
    {
      kind: 'booking',
      transactionId: transactionIdOf(payment.id),
      sums: [
        { side: 'debtor', amountMinor: -1_250_00 },
        { side: 'creditor', amountMinor: 1_250_00 },
      ],
    },
    { kind: 'event', event: { happening: { type: 'payment.settled' } } },
    { kind: 'attempt', delivery: { webhookId: webhook.id }, attempt: { number: 1, status: 204 } },
  ])
  const { transactionId } = story[0] as { transactionId: string }
  expect(await small.bank.store.transactions.get(FROM, transactionId)).toMatchObject({
    paymentId: payment.id,
  })
})

test('a fee goes to the bank, and all sides come to nothing', async () => {
  const small = await listening()
  const payment = await payAway(small, 1_250_00)
  const [booking] = await small.bank.stories.of(APP, { resourceId: payment.id, ...SINCE })
  if (booking?.kind !== 'booking') throw new Error('it is booked')
  expect(booking.sums.map(({ side }) => side)).toEqual(['debtor', 'creditor', 'bank_fees'])
  expect(booking.sums.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0)
})

test('what is not booked yet is not told as if it were', async () => {
  const small = await listening()
  const payment = await pay(small, 1_250_00, pesalink)
  await small.round()
  const story = await small.bank.stories.of(APP, { resourceId: payment.id, ...SINCE })
  expect(story.map(({ kind }) => kind)).toEqual(['event'])
})

test('transfers and refunds are told as payments are', async () => {
  const small = await listening()
  const toSavings = { ...BARAKA, name: 'School fees', account_number: '0110000013' }
  const consent = await small.authorised(single(5_000_00, { payee: toSavings }))
  const ask = {
    ...{ debtorAccountId: FROM, creditorAccountId: 'acc_wanjiru_savings' },
    ...{ amountMinor: 5_000_00, reference: null },
  }
  const { transfer } = await small.take(await small.bank.transfers.initiate(consent, ask))
  const { id: consentId } = await backFrom(small)
  const payment = await pay(small, 1_000_00)
  const made = await refund(small, payment, order(400_00, consentId))
  for (const { id, amountMinor } of [transfer, made]) {
    const [booking] = await small.bank.stories.of(APP, { resourceId: id, ...SINCE })
    expect(booking).toMatchObject({ sums: [{ amountMinor: -amountMinor }, { amountMinor }] })
  }
})

test('a story begins where it is asked to begin', async () => {
  const small = await listening()
  const { payment } = await paid(small)
  await small.round()
  const ask = { resourceId: payment.id, sinceMs: NOW_MS + 1 }
  expect(await small.bank.stories.of(APP, ask)).toEqual([])
})

const RECURRING: Terms = {
  ...{ kind: 'recurring_payment', capPerPaymentMinor: 5_000_00, payees: [BARAKA] },
  ...{ rail: 'internal', debtorAccountId: null },
}

test('to another application, and once its consent is withdrawn, there is nothing to tell', async () => {
  const small = await listening()
  const { consent, payment } = await paid(small, RECURRING)
  await small.round()
  const ask = { resourceId: payment.id, ...SINCE }
  expect(await small.bank.stories.of(APP, ask)).toHaveLength(2)
  expect(await small.bank.stories.of('app_other', ask)).toEqual([])
  const { changes } = await small.bank.consents.revoke(consent, { kind: 'application', id: APP })
  await small.bank.store.commit({ changes })
  expect(await small.bank.stories.of(APP, ask)).toEqual([])
})
