import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { codeOf, type Exchange } from '../bench/exchange.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { balanceOf, booked, change } from '../world/balances.ts'
import { askConsent, type Grant, grantPayment, grantPayments, revoke } from '../world/grants.ts'
import { fromMinor, kes } from '../world/minor.ts'
import { give, paymentAsk } from '../world/payments.ts'
import { everyday, household, WANJIRU } from '../world/people.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken } from '../world/tokens.ts'
import { walkByCursor } from '../world/walk-pages.ts'

function together(bench: Bench, asks: readonly Ask[]): Promise<Exchange[]> {
  return Promise.all(asks.map((ask) => bench.send(ask)))
}

const made = (answers: readonly Exchange[]) => answers.filter(({ status }) => status === 201)
const codes = (answers: readonly Exchange[]) => [...new Set(answers.map(codeOf))]

/** A hundred posts with one key are one payment: one answer is the first, and the others are that one again. */
async function oneKeyOnePayment(bench: Bench, grant: Grant): Promise<void> {
  const before = await balanceOf(bench, everyday)
  const ask = paymentAsk(grant)
  const answers = await together(
    bench,
    Array.from({ length: 100 }, () => ask),
  )
  equal(codes(answers), [undefined], 'the codes of the refusals')
  const first = answers.filter(({ headers }) => !headers.has('idempotency-replayed'))
  equal(first.length, 1, 'how many answers are not marked as replayed')
  equal([...new Set(answers.map(({ text }) => text))], [first[0]?.text], 'the bodies')
  equal(change(before, await balanceOf(bench, everyday)), booked(-100), 'what the payer lost')
  const { data } = await bench.done({ operation: 'listPayments', token: grant.token })
  equal(data.length, 1, 'how many payments were made')
}

export const raceCases: readonly Case[] = [
  {
    id: 'RACE-001',
    name: 'A hundred posts at once with one key under a recurring consent make one payment',
    operation: 'createPayment',
    run: async (bench) => oneKeyOnePayment(bench, await grantPayments(bench)),
  },
  {
    id: 'RACE-002',
    name: 'A hundred posts at once with one key under a single payment consent make one payment',
    operation: 'createPayment',
    run: async (bench) => oneKeyOnePayment(bench, await grantPayment(bench)),
  },
  {
    id: 'RACE-003',
    name: 'Of twenty payments at once over one single payment consent, exactly one is made',
    operation: 'createPayment',
    async run(bench) {
      const before = await balanceOf(bench, everyday)
      const grant = await grantPayment(bench)
      const answers = await together(
        bench,
        Array.from({ length: 20 }, () => paymentAsk(grant)),
      )
      equal(made(answers).length, 1, 'how many payments were made')
      const refused = answers.filter(({ status }) => status !== 201)
      equal(codes(refused), ['consent_consumed'], 'the codes of the refusals')
      equal(change(before, await balanceOf(bench, everyday)), booked(-100), 'what the payer lost')
    },
  },
  {
    id: 'RACE-004',
    name: 'Payments at once never take more than was available',
    operation: 'createPayment',
    async run(bench) {
      const before = await balanceOf(bench, household)
      // Three of them fit, and a fourth does not.
      const minor = Math.floor(before.availableMinor / 4) + 1
      const amount = fromMinor(minor)
      const grant = await grantPayments(bench, { payer: household, cap: amount })
      const asks = Array.from({ length: 12 }, () => paymentAsk(grant, { amount: kes(amount) }))
      const answers = await together(bench, asks)
      const took = minor * made(answers).length
      const change_ = change(before, await balanceOf(bench, household))
      await give(bench, household, took)
      holds(took <= before.availableMinor, 'what was taken', 'at most what was available', took)
      equal(made(answers).length, 3, 'how many payments were made')
      equal(change_, booked(-took), 'what the payer lost')
      const refused = answers.filter(({ status }) => status !== 201)
      equal(codes(refused), ['insufficient_funds'], 'the codes of the refusals')
    },
  },
  {
    id: 'RACE-005',
    name: 'Approved and rejected at once, a consent is decided once',
    operation: 'approveConsent',
    async run(bench) {
      const { id } = await askConsent(bench, singlePayment)
      const token = await applicationToken(bench)
      const shared = { token, params: { consent_id: id }, body: { customer_id: WANJIRU } }
      const operations = ['approveConsent', 'rejectConsent'] as const
      const asks = Array.from({ length: 10 }, (_, index) => ({
        ...shared,
        operation: operations[index % 2] ?? 'approveConsent',
      }))
      const answers = await together(bench, asks)
      const decided = answers.filter(({ status }) => status === 200)
      equal(decided.length, 1, 'how many decisions were taken')
      const others = answers.filter(({ status }) => status !== 200)
      equal(codes(others), ['consent_not_awaiting'], 'the codes of the refusals')
      const params = { consent_id: id }
      const now = await bench.done({ operation: 'getConsent', token, params })
      equal(now, present(decided[0], 'the decision').body, 'the consent, read again')
    },
  },
  {
    id: 'RACE-006',
    name: 'Once a withdrawal is answered nothing is paid; what was paid before it is in the books',
    operation: 'createPayment',
    async run(bench) {
      const before = await balanceOf(bench, everyday)
      const grant = await grantPayments(bench)
      const asks = Array.from({ length: 20 }, () => paymentAsk(grant))
      const sent = together(bench, asks)
      await revoke(bench, grant.consent.id)
      await bench.refused(paymentAsk(grant), 'consent_revoked')
      const paid = made(await sent).length
      const lost = change(before, await balanceOf(bench, everyday))
      equal(lost, booked(-100 * paid), 'what the payer lost')
    },
  },
  {
    id: 'RACE-007',
    name: 'Payments at once under one consent are each listed once',
    operation: 'listPayments',
    async run(bench) {
      const grant = await grantPayments(bench)
      const answers = await together(
        bench,
        Array.from({ length: 15 }, () => paymentAsk(grant)),
      )
      const paid = answers.map(({ body }) => (body as { id: string }).id)
      const ask = { operation: 'listPayments', token: grant.token, query: { limit: 4 } } as const
      const listed = await walkByCursor(bench, ask)
      equal(listed.map(({ id }) => id).sort(), paid.sort(), 'the payments of the consent')
    },
  },
]
