import type { Ask } from '../bench/ask.ts'
import { Bench } from '../bench/bench.ts'
import type { Exchange } from '../bench/exchange.ts'
import { bankTimeIn, DAY_MS, nairobiDayIn } from '../world/bank-time.ts'
import { eventually } from '../world/eventually.ts'
import {
  approve,
  askConsent,
  grantAccess,
  grantFunds,
  grantPayment,
  grantPayments,
  halfSigned,
} from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { pay, paymentAsk, transferAsk } from '../world/payments.ts'
import {
  elsewhere,
  everyday,
  HALIMA,
  nobody,
  savings,
  shop,
  trading,
  WANJIRU,
  YUSUF,
} from '../world/people.ts'
import { boundToken, newProofKey, withProof } from '../world/proofs.ts'
import { lastId } from '../world/requests.ts'
import { judgement, reviewedPayment } from '../world/reviews.ts'
import { singlePayment } from '../world/scenes/consents.ts'
import { applicationToken, askToken, sessionToken, staffToken } from '../world/tokens.ts'
import { walkBilling } from './walk-billing.ts'
import { walkBulks } from './walk-bulks.ts'
import { walkPlatform } from './walk-platform.ts'
import { walkRails } from './walk-rails.ts'
import { walkRefunds } from './walk-refunds.ts'
import { walkWebhooks } from './walk-webhooks.ts'

/** Goes through every operation once or more, right and wrong, always in the same way; gives all that was answered. */
export async function walkBank(bench: Bench): Promise<readonly Exchange[]> {
  await walkSystem(bench)
  await walkIdentity(bench)
  await walkAccounts(bench)
  await walkConsents(bench)
  await walkPayments(bench)
  await walkJoint(bench)
  await walkMe(bench)
  await walkFunds(bench)
  await walkOperations(bench)
  await walkRefunds(bench)
  await walkRails(bench)
  await walkBulks(bench)
  await walkWebhooks(bench)
  await walkPlatform(bench)
  await walkBilling(bench)
  await walkSandbox(bench)
  return bench.exchanges
}

async function walkSystem(bench: Bench): Promise<void> {
  await bench.send({ operation: 'getLiveness' })
  await bench.send({ operation: 'getReadiness' })
  await bench.send({ operation: 'getVersion' })
  await bench.send({ operation: 'getContract' })
  await bench.send({ operation: 'explainError', params: { code: 'amount_zero' } })
  await bench.send({ operation: 'explainError', params: { code: 'nothing' } })
  for (const path of ['/v1/unicorns', '/livez?colour=green']) await plain(bench, 'GET', path)
  await plain(bench, 'PUT', '/v1/payments')
}

async function walkIdentity(bench: Bench): Promise<void> {
  const { client } = bench.target
  const grant = { grant_type: 'client_credentials' }
  await applicationToken(bench)
  await applicationToken(bench, 'client', 'sandbox.manage')
  await askToken(bench, { ...client, clientSecret: 'wrong' }, grant)
  await askToken(bench, client, { grant_type: 'password' })
  await askToken(bench, client, { ...grant, scope: 'payments.write' })
  await bench.send({ operation: 'listAccounts' })
  await bench.send({ operation: 'listAccounts', token: 'garbage' })
  await walkBindings(bench)
}

async function walkBindings(bench: Bench): Promise<void> {
  const ask = { operation: 'listConsents' } as const
  const key = await newProofKey()
  const token = await boundToken(bench, key)
  const proved = await withProof(bench, ask, key, { token })
  // The second time it is a replay.
  for (const one of [{ ...ask, token }, proved, proved]) await bench.send(one)
  await bench.send(await withProof(bench, ask, await newProofKey(), { token }))
  const { apiKey = '' } = bench.target
  for (const text of [apiKey, `${apiKey}0`]) await bench.send({ ...ask, token: text })
}

async function walkAccounts(bench: Bench): Promise<void> {
  const { token } = await grantAccess(bench)
  await bench.send({ operation: 'listAccounts', token })
  const params = { account_id: everyday.id }
  await bench.send({ operation: 'getAccount', token, params })
  await bench.send({ operation: 'getAccountBalance', token, params })
  await bench.send({ operation: 'getAccountDetails', token, params })
  await bench.send({ operation: 'getAccount', token, params: { account_id: trading.id } })
  const list = { operation: 'listTransactions', token, params } as const
  const { data, page } = await bench.done({ ...list, query: { limit: 5 } })
  await bench.send({ ...list, query: { limit: 5, cursor: page.next_cursor ?? '' } })
  await bench.send({ ...list, query: { direction: 'credit', limit: 100 } })
  await bench.send({ ...list, query: { limit: 0, colour: 'green' } })
  await bench.send({ ...list, query: { cursor: 'garbage' } })
  await bench.send({ ...list, query: { text: 'RENT', amount_min: '1', status: 'posted' } })
  await bench.send({ ...list, query: { amount_min: '-1' } })
  const sync = { operation: 'syncTransactions', token, params } as const
  const { next_cursor } = await bench.done({ ...sync, query: { limit: 4 } })
  for (const cursor of [next_cursor, 'garbage']) await bench.send({ ...sync, query: { cursor } })
  const statement = { operation: 'getStatement', token, params } as const
  const [from, to] = [await nairobiDayIn(bench, -30), await nairobiDayIn(bench, 0)]
  for (const query of [
    { from, to },
    { from: to, to: from },
  ])
    await bench.send({ ...statement, query })
  await bench.send({ operation: 'listBeneficiaries', token, params, query: { limit: 1 } })
  const halima = await grantAccess(bench, { customerId: HALIMA })
  const orders = { operation: 'listStandingOrders', params: { account_id: shop.id } } as const
  for (const one of [halima.token, token]) await bench.send({ ...orders, token: one })
  for (const id of [data[0]?.id ?? '', 'txn_none']) {
    const named = { ...params, transaction_id: id }
    await bench.send({ operation: 'getTransaction', token, params: named })
  }
}

async function walkConsents(bench: Bench): Promise<void> {
  const token = await applicationToken(bench)
  const { id } = await askConsent(bench, singlePayment)
  const params = { consent_id: id }
  const body = { customer_id: WANJIRU }
  const stranger = await applicationToken(bench, 'otherClient')
  await bench.send({ operation: 'getConsent', token, params })
  await bench.send({ operation: 'getConsent', token: stranger, params })
  await bench.send({ operation: 'rejectConsent', token, params, body })
  await bench.send({ operation: 'approveConsent', token, params, body })
  await bench.send({ operation: 'createSandboxToken', token, body: { consent_id: id } })
  await bench.send({ operation: 'listConsents', token, query: { limit: 2 } })
  await bench.send({ operation: 'revokeConsent', token, params })
  const asking = { operation: 'createConsent', token, key: 'walk' } as const
  for (const wrong of wrongConsents()) await bench.send({ ...asking, key: 'wrong', body: wrong })
  const expires_at = await bankTimeIn(bench, 400 * DAY_MS)
  await bench.send({ ...asking, key: 'late', body: { ...singlePayment, expires_at } })
}

async function walkJoint(bench: Bench): Promise<void> {
  const [halima, yusuf] = [await sessionToken(bench, HALIMA), await sessionToken(bench, YUSUF)]
  const application = await applicationToken(bench)
  for (const operation of ['approveMyConsent', 'rejectMyConsent'] as const) {
    const grant = await halfSigned(bench)
    const params = { consent_id: grant.consent.id }
    await bench.send(paymentAsk(grant))
    await bench.send({ operation: 'approveMyConsent', token: halima, params })
    await bench.send({ operation, token: yusuf, params })
    await bench.send({ operation, token: yusuf, params })
    await bench.send(paymentAsk(grant))
    await bench.send({ operation: 'getConsentHistory', token: application, params })
    await bench.send({ operation: 'getMyConsentHistory', token: yusuf, params })
  }
}

async function walkMe(bench: Bench): Promise<void> {
  const token = await sessionToken(bench, WANJIRU)
  const { consent, token: reading, tokens } = await grantAccess(bench, { accountIds: [savings.id] })
  await bench.send({ operation: 'listAccounts', token: reading })
  const params = { consent_id: consent.id }
  const paying = await grantPayments(bench)
  await pay(bench, paying)
  for (const ask of [
    { operation: 'getMe' },
    { operation: 'listMyConsents', query: { limit: 2 } },
    { operation: 'getMyConsent', params },
    { operation: 'getMyConsent', params: { consent_id: paying.consent.id } },
    { operation: 'listMyReceipts', params: { consent_id: paying.consent.id } },
    { operation: 'renewMyConsent', params },
    { operation: 'getMyConsentHistory', params },
    { operation: 'revokeMyConsent', params },
    { operation: 'renewMyConsent', params },
    { operation: 'getMyConsent', params: { consent_id: 'csn_none' } },
    { operation: 'listAccounts' },
  ] satisfies Ask[]) {
    await bench.send({ ...ask, token })
  }
  await bench.send({ operation: 'listMyConsents', token: reading })
  const refresh_token = tokens.refresh_token ?? ''
  await askToken(bench, bench.target.client, { grant_type: 'refresh_token', refresh_token })
}

async function walkFunds(bench: Bench): Promise<void> {
  const { token } = await grantFunds(bench)
  for (const amount of ['1.00', '9999999999999.99', '0']) {
    await bench.send({ operation: 'confirmFunds', token, body: { amount: kes(amount) } })
  }
  const cap_per_period = { amount: kes('1.00'), period: 'month' as const }
  const perPeriod = { cap_per_period, payments_per_period_max: 1 }
  for (const wish of [{ perPeriod }, { startsInMs: DAY_MS }]) {
    const grant = await grantPayments(bench, wish)
    await bench.send(paymentAsk(grant))
    await bench.send(paymentAsk(grant))
  }
}

function wrongConsents(): object[] {
  const { kind: _, ...kindless } = singlePayment
  return [kindless, { ...singlePayment, rail: 'pigeon' }, { ...singlePayment, colour: 'green' }, []]
}

async function walkPayments(bench: Bench): Promise<void> {
  const single = await grantPayment(bench, { amount: '3.21' })
  const ask = paymentAsk(single, { reference: 'Invoice 42' })
  for (const again of [ask, ask, { ...ask, key: 'other' }]) await bench.send(again)
  const grant = await grantPayments(bench)
  const { id } = await pay(bench, grant)
  const day = await nairobiDayIn(bench, 2)
  const later = await pay(bench, grant, { execution_date: day })
  const { token } = grant
  for (const name of ['getPayment', 'cancelPayment'] as const) {
    for (const payment_id of [id, later.id, 'pay_none']) {
      await bench.send({ operation: name, token, params: { payment_id } })
    }
  }
  await walkStory(bench)
  await bench.send({ operation: 'listPayments', token, query: { limit: 1 } })
  for (const wrong of ['0', '-1', '1.005', '1e3', '12345678901234', '100.01']) {
    await bench.send(paymentAsk(grant, { amount: kes(wrong) }))
  }
  await bench.send({ ...ask, token, raw: () => '{"amount":' })
  await bench.send(paymentAsk(await grantPayment(bench, { payee: nobody })))
  await walkTransfers(bench)
}

/** What became of a payment, once its event is handed over; how often one looks is no part of the walk. */
async function walkStory(bench: Bench): Promise<void> {
  await pay(bench, await grantPayment(bench))
  const params = { request_id: lastId(bench) }
  const ask = { operation: 'getRequest', token: await applicationToken(bench), params } as const
  const aside = new Bench(bench.target)
  const told = ({ body }: Exchange) => JSON.stringify(body).includes('payment.settled')
  await eventually(() => aside.send(ask), told, 'the event')
  await bench.send(ask)
}

async function walkTransfers(bench: Bench): Promise<void> {
  const grant = await grantPayments(bench, { payee: savings.payee })
  const { id } = await bench.done(transferAsk(grant, savings.id, { reference: 'School fees' }))
  const ask: Ask = { operation: 'getTransfer', token: grant.token }
  for (const transfer_id of [id, 'trf_none']) await bench.send({ ...ask, params: { transfer_id } })
  await bench.send(transferAsk(grant, trading.id))
}

async function walkOperations(bench: Bench): Promise<void> {
  const token = await staffToken(bench)
  for (const operation of ['releaseRiskReview', 'declineRiskReview'] as const) {
    const { review } = await reviewedPayment(bench)
    const ask = await judgement(bench, operation, review.id)
    await bench.send({ operation: 'listRiskReviews', token, query: { limit: 1, status: 'open' } })
    for (const again of [ask, ask]) await bench.send(again)
    for (const risk_review_id of [review.id, 'rvw_none']) {
      await bench.send({ operation: 'getRiskReview', token, params: { risk_review_id } })
    }
  }
  await bench.send({ operation: 'listMyConsents', token })
}

async function walkSandbox(bench: Bench): Promise<void> {
  const token = await applicationToken(bench)
  await bench.send({ operation: 'listPersonas', token })
  await bench.send({ operation: 'getClock', token })
  const away = { payee: elsewhere, rail: 'pesalink', amount: '12.00' } as const
  const grant = await grantPayment(bench, away)
  const { id } = await pay(bench, grant)
  const params = { account_id: everyday.id }
  const access = await grantAccess(bench)
  const balance = { operation: 'getAccountBalance', token: access.token, params } as const
  await bench.send(balance)
  await bench.send({ operation: 'advanceClock', token, body: { seconds: 3 * 86_400 } })
  await bench.send({ operation: 'getPayment', token: grant.token, params: { payment_id: id } })
  await bench.send(balance)
  const { id: open } = await askConsent(bench, singlePayment)
  await approve(bench, open, { customerId: WANJIRU })
  await bench.send({ operation: 'resetBank', token })
  await bench.send(balance)
}

function plain(bench: Bench, method: string, path: string): Promise<Exchange> {
  return bench.outside({ method, path, headers: {}, body: undefined })
}
