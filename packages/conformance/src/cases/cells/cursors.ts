import type { OperationId } from '@wekeza/contract'
import type { Ask } from '../../bench/ask.ts'
import type { Bench } from '../../bench/bench.ts'
import { present } from '../../bench/expect.ts'
import type { Case } from '../../case.ts'
import { bulkRow, ended, fileBulk } from '../../world/bulks.ts'
import { handedOver } from '../../world/events.ts'
import { askConsent, grantAccess, grantPayments } from '../../world/grants.ts'
import { kes } from '../../world/minor.ts'
import { give, pay } from '../../world/payments.ts'
import { BARAKA, everyday, savings, WANJIRU } from '../../world/people.ts'
import { refund, refundable } from '../../world/refunds.ts'
import { reviewedPayment } from '../../world/reviews.ts'
import { singlePayment } from '../../world/scenes/consents.ts'
import { applicationToken, sessionToken, staffToken } from '../../world/tokens.ts'
import { makeWebhook, sendTest } from '../../world/webhooks.ts'
import { askedLists, type Lists } from './asked-lists.ts'
import { billedLists, usageLists } from './billed-lists.ts'
import { cellCases } from './cell-cases.ts'

type Paged =
  | 'listTransactions'
  | 'listBeneficiaries'
  | 'syncTransactions'
  | 'listConsents'
  | 'listPayments'
  | 'listBulkPaymentItems'
  | 'listMyConsents'
  | 'listMyReceipts'
  | 'listRefunds'
  | 'listRiskReviews'
  | 'listDeliveries'
  | 'listEvents'
  | 'listRequests'
  | 'listApplicationRequests'
  | 'listOrganisationActs'
  | 'listActs'
  | 'getUsage'
  | 'getOrganisationUsage'
  | 'listInvoices'
  | 'getRevenueStatement'

const lists: Record<
  'listTransactions' | 'listBeneficiaries' | 'syncTransactions' | 'listConsents' | 'listPayments',
  (bench: Bench) => Promise<Lists>
> = {
  listBeneficiaries: (bench) => ofAccount(bench, 'listBeneficiaries'),
  syncTransactions: (bench) => ofAccount(bench, 'syncTransactions'),
  async listTransactions(bench) {
    const operation = 'listTransactions'
    const { token } = await grantAccess(bench)
    const params = { account_id: everyday.id }
    const stranger = await grantAccess(bench, { by: 'otherClient' })
    return {
      own: { operation, token, params },
      others: [
        { operation, token: stranger.token, params },
        { operation, token, params: { account_id: savings.id } },
        { operation, token, params, query: { direction: 'credit' } },
      ],
    }
  },
  async listConsents(bench) {
    const operation = 'listConsents'
    for (const by of ['client', 'client', 'otherClient'] as const) {
      await askConsent(bench, singlePayment, by)
    }
    const token = await applicationToken(bench)
    return {
      own: { operation, token },
      others: [
        { operation, token: await applicationToken(bench, 'otherClient') },
        { operation, token, query: { status: 'awaiting_authorisation' } },
      ],
    }
  },
  async listPayments(bench) {
    const operation = 'listPayments'
    const grant = await grantPayments(bench)
    for (const reference of ['one', 'two']) await pay(bench, grant, { reference })
    const { token } = grant
    return {
      own: { operation, token },
      others: [
        { operation, token: (await grantPayments(bench)).token },
        { operation, token: (await grantPayments(bench, { by: 'otherClient' })).token },
        { operation, token, query: { status: 'settled' } },
      ],
    }
  },
}

/** What is asked of an account, and the same of another application's consent and of another account. */
async function ofAccount(
  bench: Bench,
  operation: 'listBeneficiaries' | 'syncTransactions',
): Promise<Lists> {
  const { token } = await grantAccess(bench)
  const params = { account_id: everyday.id }
  const stranger = await grantAccess(bench, { by: 'otherClient' })
  const again = await grantAccess(bench)
  return {
    own: { operation, token, params },
    others: [
      { operation, token: stranger.token, params },
      { operation, token: again.token, params },
      { operation, token, params: { account_id: savings.id } },
    ],
  }
}

/** Of a file's rows; of files there is one under a consent, so that a cursor of theirs is nowhere to be had. */
const bulkLists: Record<'listBulkPaymentItems', (bench: Bench) => Promise<Lists>> = {
  async listBulkPaymentItems(bench) {
    const operation = 'listBulkPaymentItems'
    const one = await paidFile(bench)
    const other = await paidFile(bench)
    return {
      own: { operation, ...one },
      others: [
        { operation, ...other },
        { operation, ...one, query: { status: 'settled' } },
      ],
    }
  },
}

async function paidFile(bench: Bench) {
  const { grant, ask } = await fileBulk(bench, { items: [bulkRow(), bulkRow()] })
  const params = { bulk_payment_id: (await bench.done(ask)).id }
  await ended(bench, grant, params.bulk_payment_id)
  await give(bench, everyday, 200)
  return { token: grant.token, params }
}

/** In sessions of their customers' own. */
const myLists: Record<'listMyConsents' | 'listMyReceipts', (bench: Bench) => Promise<Lists>> = {
  async listMyConsents(bench) {
    const operation = 'listMyConsents'
    for (const customerId of [WANJIRU, WANJIRU, BARAKA]) await grantAccess(bench, { customerId })
    const token = await sessionToken(bench, WANJIRU)
    return {
      own: { operation, token },
      others: [
        { operation, token: await sessionToken(bench, BARAKA) },
        { operation, token, query: { status: 'authorised' } },
      ],
    }
  },
  async listMyReceipts(bench) {
    const operation = 'listMyReceipts'
    const grant = await grantPayments(bench)
    for (const reference of ['one', 'two']) await pay(bench, grant, { reference })
    const token = await sessionToken(bench, WANJIRU)
    const of = (consentId: string) =>
      ({ operation, token, params: { consent_id: consentId } }) as const
    const other = await grantPayments(bench)
    return { own: of(grant.consent.id), others: [of(other.consent.id)] }
  },
}

/** Of the application itself. */
const refundLists: Record<'listRefunds', (bench: Bench) => Promise<Lists>> = {
  async listRefunds(bench) {
    const [own, other] = await Promise.all([refundable(bench), refundable(bench)])
    for (const amount of ['0.10', '0.20']) {
      const body = { amount: kes(amount), consent_id: own.back.consent.id }
      await refund(bench, own.payment.id, body)
    }
    const token = await applicationToken(bench)
    const of = (paymentId: string) =>
      ({ operation: 'listRefunds', token, params: { payment_id: paymentId } }) as const
    return { own: of(own.payment.id), others: [of(other.payment.id)] }
  },
}

/** Of the bank's staff. */
const staffLists: Record<'listRiskReviews', (bench: Bench) => Promise<Lists>> = {
  async listRiskReviews(bench) {
    const operation = 'listRiskReviews'
    for (const _ of ['one', 'two']) await reviewedPayment(bench)
    const token = await staffToken(bench)
    return {
      own: { operation, token },
      others: [
        { operation, token: await staffToken(bench, { staffId: 'stf_juma' }) },
        { operation, token: await staffToken(bench, { by: 'otherClient' }) },
        { operation, token, query: { status: 'open' } },
      ],
    }
  },
}

/** Of what is told. */
const toldLists: Record<'listDeliveries' | 'listEvents', (bench: Bench) => Promise<Lists>> = {
  async listDeliveries(bench) {
    const operation = 'listDeliveries'
    const token = await applicationToken(bench)
    const [own, other] = [await makeWebhook(bench), await makeWebhook(bench)]
    const of = (webhook_id: string) => ({ operation, token, params: { webhook_id } }) as const
    for (const { id } of [own, own, other]) await sendTest(bench, of(id))
    return {
      own: of(own.id),
      others: [of(other.id), { ...of(own.id), query: { event_type: 'webhook.test' } }],
    }
  },
  async listEvents(bench) {
    const operation = 'listEvents'
    for (const by of ['client', 'client', 'otherClient'] as const) await handedOver(bench, by)
    const token = await applicationToken(bench)
    return {
      own: { operation, token },
      others: [
        { operation, token: await applicationToken(bench, 'otherClient') },
        { operation, token, query: { type: 'refund.*' } },
      ],
    }
  },
}

const DOES = 'refuses a cursor that was altered, or is of another application or another list'

/** A consent has one file at most, and a test bank one organisation: they never have a cursor of their own. */
const LISTS_OF_ONE: readonly OperationId[] = ['listBulkPayments', 'listPartners']

const listCases: readonly Case[] = cellCases({
  code: 'cursor_invalid',
  where: ({ id }) => !LISTS_OF_ONE.includes(id) && !(id in billedLists),
  does: DOES,
  run: async (bench, { id }) => {
    const ofMoney = { ...lists, ...bulkLists, ...myLists, ...refundLists }
    const all = { ...ofMoney, ...staffLists, ...toldLists, ...askedLists, ...usageLists }
    await refusesCursors(bench, await all[id as keyof typeof all](bench))
  },
})

const billedCases: readonly Case[] = (['listInvoices', 'getRevenueStatement'] as const).map(
  (operation) => ({
    id: `${operation}:cursor_invalid`,
    name: `${operation} ${DOES}`,
    operation,
    code: 'cursor_invalid',
    movesClock: true,
    run: async (bench) => refusesCursors(bench, await billedLists[operation](bench)),
  }),
)

async function refusesCursors(bench: Bench, { own, others }: Lists): Promise<void> {
  const cursor = await firstCursor(bench, own)
  const at = (place: string, one = own) => ({ ...one, query: { ...one.query, cursor: place } })
  await bench.done(at(cursor))
  const wrong = [altered(cursor), `${cursor}0`, `${cursor}_`, cursor.slice(1)]
  for (const place of ['', 'garbage', ...wrong]) {
    await bench.refused(at(place), 'cursor_invalid')
  }
  for (const other of others) await bench.refused(at(cursor, other), 'cursor_invalid')
}

const oneFile: Case = {
  id: 'listBulkPayments:cursor_invalid',
  name: 'listBulkPayments refuses any cursor, and the one of another list',
  operation: 'listBulkPayments',
  code: 'cursor_invalid',
  async run(bench) {
    const { own } = await bulkLists.listBulkPaymentItems(bench)
    const ask = { operation: 'listBulkPayments', ...(own.token && { token: own.token }) } as const
    for (const cursor of ['', 'garbage', await firstCursor(bench, own)]) {
      await bench.refused({ ...ask, query: { cursor } }, 'cursor_invalid')
    }
  },
}

const onePartner: Case = {
  id: 'listPartners:cursor_invalid',
  name: 'listPartners refuses any cursor, and the one of another list',
  operation: 'listPartners',
  code: 'cursor_invalid',
  async run(bench) {
    const { own } = await askedLists.listActs(bench)
    const ask = { operation: 'listPartners', ...(own.token && { token: own.token }) } as const
    for (const cursor of ['', 'garbage', await firstCursor(bench, own)]) {
      await bench.refused({ ...ask, query: { cursor } }, 'cursor_invalid')
    }
  },
}

export const cursorCases: readonly Case[] = [...listCases, ...billedCases, oneFile, onePartner]

async function firstCursor(bench: Bench, ask: Ask): Promise<string> {
  const answer = await bench.done({
    ...(ask as Ask<OperationId & Paged>),
    query: { ...ask.query, limit: 1 },
  })
  const { next_cursor: cursor } = 'page' in answer ? answer.page : answer
  return present(cursor, 'the next_cursor of a page that is not the last')
}

function altered(cursor: string): string {
  const middle = Math.floor(cursor.length / 2)
  const other = cursor[middle] === '0' ? '1' : '0'
  return `${cursor.slice(0, middle)}${other}${cursor.slice(middle + 1)}`
}
