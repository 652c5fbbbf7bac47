import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { nairobiDayIn } from '../world/bank-time.ts'
import { bookedAt } from '../world/booked-at.ts'
import {
  approve,
  askConsent,
  grantAccess,
  grantBulk,
  grantPayment,
  grantPayments,
} from '../world/grants.ts'
import { newKey } from '../world/key.ts'
import { kes } from '../world/minor.ts'
import { give, pay, paymentAsk } from '../world/payments.ts'
import {
  BARAKA,
  elsewhere,
  everyday,
  household,
  savings,
  trading,
  WANJIRU,
} from '../world/people.ts'
import { refund, refundable } from '../world/refunds.ts'
import { applicationToken, sessionToken } from '../world/tokens.ts'
import { walkByCursor } from '../world/walk-pages.ts'

const params = { account_id: everyday.id }

function transactions(bench: Bench, token: string): Promise<Schema<'Transaction'>[]> {
  return walkByCursor(bench, {
    operation: 'listTransactions',
    token,
    params,
    query: { limit: 100 },
  })
}

/** What the terms of a consent do, beyond refusing. */
export const consentTermCases: readonly Case[] = [
  {
    id: 'CSN-009',
    name: 'Transactions outside the consented window are not listed, and one by one they are not there',
    operation: 'listTransactions',
    async run(bench) {
      const all = await transactions(bench, (await grantAccess(bench)).token)
      // Near the end of the list, so that what other cases have paid since lies behind it.
      const inside = present(all.at(-5), 'a transaction of long ago')
      const from = bookedAt(inside)
      const to = bookedAt(all.find((one) => bookedAt(one) > from))
      const wanted = all.filter((one) => bookedAt(one) >= from && bookedAt(one) < to)
      const { token } = await grantAccess(bench, { window: { from, to } })
      equal(await transactions(bench, token), wanted, 'the transactions within the window')
      const wider = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z', limit: 100 }
      const asked = await walkByCursor(bench, {
        operation: 'listTransactions',
        token,
        params,
        query: wider,
      })
      equal(asked, wanted, 'the transactions, where the request asks for more')
      const read = (id: string) =>
        ({ operation: 'getTransaction', token, params: { ...params, transaction_id: id } }) as const
      await bench.done(read(inside.id))
      const outside = present(
        all.find((one) => bookedAt(one) < from),
        'an earlier one',
      )
      await bench.refused(read(outside.id), 'transaction_not_found')
    },
  },
  {
    id: 'CSN-010',
    name: 'Recurring payments reach each of their payees, and nobody else',
    operation: 'createPayment',
    async run(bench) {
      const grant = await grantPayments(bench, { others: [household.payee] })
      equal(grant.consent.payees, [trading.payee, household.payee], 'the payees')
      for (const { payee } of [trading, household]) await pay(bench, grant, { payee })
      const mixed = { ...trading.payee, name: household.payee.name }
      for (const payee of [savings.payee, mixed]) {
        await bench.refused(paymentAsk(grant, { payee }), 'payment_differs_from_consent')
      }
      await give(bench, everyday, 200)
    },
  },
  {
    id: 'CSN-011',
    name: 'Of twenty payments at once in a period for three, exactly three are made',
    operation: 'createPayment',
    async run(bench) {
      const cap_per_period = { amount: kes('100.00'), period: 'month' as const }
      const perPeriod = { cap_per_period, payments_per_period_max: 3 }
      const grant = await grantPayments(bench, { perPeriod })
      const asks = Array.from({ length: 20 }, () => paymentAsk(grant))
      const answers = await Promise.all(asks.map((ask) => bench.send(ask)))
      const made = answers.filter(({ status }) => status === 201)
      equal(made.length, 3, 'how many payments were made')
      const codes = answers
        .filter(({ status }) => status !== 201)
        .map(({ body }) => (body as Schema<'Problem'>).code)
      equal([...new Set(codes)], ['payments_over_period_count'], 'why the others were not')
      await give(bench, everyday, 300)
    },
  },
  {
    id: 'CSN-012',
    name: 'A payment for a later day counts in the period of that day, and leaves its room when it is cancelled',
    operation: 'cancelPayment',
    async run(bench) {
      const cap_per_period = { amount: kes('1.00'), period: 'day' as const }
      const grant = await grantPayments(bench, { perPeriod: { cap_per_period } })
      const later = { execution_date: await nairobiDayIn(bench, 3) }
      const { id } = await pay(bench, grant, later)
      await bench.refused(paymentAsk(grant, later), 'payment_over_period_cap')
      const { token } = grant
      await bench.done({ operation: 'cancelPayment', token, params: { payment_id: id } })
      const again = await pay(bench, grant, later)
      await bench.done({ operation: 'cancelPayment', token, params: { payment_id: again.id } })
    },
  },
  {
    id: 'CSN-013',
    name: 'A consent says that accounts were withheld, and not how many',
    operation: 'approveConsent',
    async run(bench) {
      const access = { kind: 'account_access', permissions: ['accounts.read'] } as const
      const withheld = async (accountIds?: readonly string[]) => {
        const asked = await askConsent(bench, { ...access, permissions: [...access.permissions] })
        holds(asked.accounts_withheld === false, 'what is said before', 'false', asked)
        const wish = { customerId: WANJIRU, accountIds }
        return (await approve(bench, asked.id, wish)).accounts_withheld
      }
      equal(await withheld([savings.id]), true, 'where one of two was chosen')
      equal(await withheld(), false, 'where all were')
    },
  },
  {
    id: 'CSN-014',
    name: 'A consent for one file of payments says which file it is, and takes no digest that is none',
    operation: 'createConsent',
    async run(bench) {
      const file_hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
      const terms = { total: kes('415000.00'), items_count: 12, file_hash }
      const { consent } = await grantBulk(bench, { terms })
      const { kind, status, total, items_count, debtor_account_id, payment_id } = consent
      equal(
        { kind, status, total, items_count, file_hash: consent.file_hash, debtor_account_id },
        { kind: 'bulk_payment', status: 'authorised', ...terms, debtor_account_id: everyday.id },
        'the consent',
      )
      equal(payment_id, null, 'what has consumed it')
      const token = await applicationToken(bench)
      for (const wrong of [file_hash.toUpperCase(), file_hash.slice(1), 'z'.repeat(64), '']) {
        const body = { kind: 'bulk_payment', ...terms, file_hash: wrong } as const
        const ask = { operation: 'createConsent', token, key: newKey(), body } as const
        await bench.refused(ask, 'field_value_invalid')
      }
    },
  },
  {
    id: 'CSN-015',
    name: 'A consent to pay back stands after it was used, and its customer can let it last longer',
    operation: 'renewMyConsent',
    async run(bench) {
      const { payment, back } = await refundable(bench, { cap: '0.50' })
      const { kind, cap_per_refund, debtor_account_id } = back.consent
      equal(
        { kind, cap_per_refund, debtor_account_id },
        { kind: 'refunds', cap_per_refund: kes('0.50'), debtor_account_id: trading.id },
        'the consent',
      )
      const body = { amount: kes('0.50'), consent_id: back.consent.id }
      for (const _ of ['once', 'twice']) await refund(bench, payment.id, body)
      const token = await sessionToken(bench, BARAKA)
      const params = { consent_id: back.consent.id }
      const { consent } = await bench.done({ operation: 'renewMyConsent', token, params })
      equal(consent.status, 'authorised', 'the status after it was used and renewed')
      const { paid } = await bench.done({ operation: 'getMyConsent', token, params })
      equal(paid, { count: 2, amount: kes('1.00') }, 'what was paid back under it')
    },
  },
  {
    id: 'CSN-016',
    name: 'A payment names the fallback rails of its consent, all of them and in their order',
    operation: 'createPayment',
    async run(bench) {
      const rails = ['eft', 'rtgs'] as const
      const sent = { amount: '1000.00', payee: elsewhere, rail: 'pesalink' } as const
      const wish = { ...sent, fallbackRails: ['eft'] } as const
      const grant = await grantPayment(bench, wish)
      equal(grant.consent.fallback_rails, ['eft'], 'the fallback rails of the consent')
      for (const fallback_rails of [[], [...rails]]) {
        const { detail } = await bench.refused(
          paymentAsk(grant, { fallback_rails }),
          'payment_differs_from_consent',
        )
        holds(detail.includes('fallback_rails'), 'the detail', 'fallback_rails', detail)
      }
    },
  },
]
