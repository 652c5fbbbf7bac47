import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { bankTimeIn, DAY_MS } from '../world/bank-time.ts'
import { grantAccess, grantFunds, grantPayments } from '../world/grants.ts'
import { kes } from '../world/minor.ts'
import { give, pay, transferAsk } from '../world/payments.ts'
import { everyday, HALIMA, savings, trading, WANJIRU, YUSUF } from '../world/people.ts'
import { applicationToken, askToken, sessionToken } from '../world/tokens.ts'
import { walkByCursor } from '../world/walk-pages.ts'

async function detail(bench: Bench, id: string): Promise<Schema<'MyConsentDetail'>> {
  const token = await sessionToken(bench, WANJIRU)
  return bench.done({ operation: 'getMyConsent', token, params: { consent_id: id } })
}

/** What customers see and do in a session of their own. */
export const meCases: readonly Case[] = [
  {
    id: 'ME-001',
    name: 'A customer sees what was read under a consent: what, of which account, how often and when last',
    operation: 'getMyConsent',
    async run(bench) {
      const { consent, token } = await grantAccess(bench)
      equal((await detail(bench, consent.id)).reads, [], 'the reads before anything was read')
      const params = { account_id: everyday.id }
      for (let times = 0; times < 3; times += 1) {
        await bench.done({ operation: 'getAccountBalance', token, params })
      }
      await bench.done({ operation: 'listAccounts', token })
      const stranger = { account_id: trading.id }
      const refused = { operation: 'getAccountBalance', token, params: stranger } as const
      await bench.refused(refused, 'account_not_in_consent')
      const { reads, paid } = await detail(bench, consent.id)
      equal(
        reads.map((one) => [one.account_id, one.permission, one.count]),
        [
          [everyday.id, 'accounts.read', 1],
          [everyday.id, 'balances.read', 3],
          [savings.id, 'accounts.read', 1],
        ],
        'what was read, and how often',
      )
      const balance = present(reads[1], 'the reads of the balance')
      holds(balance.first_at <= balance.last_at, 'the times', 'first before last', balance)
      equal(paid, { count: 0, amount: kes('0.00') }, 'what was paid')
    },
  },
  {
    id: 'ME-002',
    name: 'A customer ends a consent: the next request is refused, its refresh token is worth nothing, and the history names them',
    operation: 'revokeMyConsent',
    async run(bench) {
      const { consent, token, tokens } = await grantAccess(bench)
      await bench.done({ operation: 'listAccounts', token })
      const own = await sessionToken(bench, WANJIRU)
      const params = { consent_id: consent.id }
      const ended = await bench.done({ operation: 'revokeMyConsent', token: own, params })
      equal(ended.consent.status, 'revoked', 'the status')
      await bench.refused({ operation: 'listAccounts', token }, 'consent_revoked')
      const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' }
      const refreshed = await askToken(bench, bench.target.client, form)
      equal((refreshed.body as { error?: string }).error, 'invalid_grant', 'the refresh')
      const history = await bench.done({
        operation: 'getConsentHistory',
        token: await applicationToken(bench),
        params,
      })
      equal(history.data.at(-1)?.actor, { kind: 'customer', id: WANJIRU }, 'who ended it')
      const again = await bench.done({ operation: 'revokeMyConsent', token: own, params })
      equal(again, ended, 'the consent, ended again')
    },
  },
  {
    id: 'ME-003',
    name: 'A customer lets a consent last: as long as its kind does from now on',
    operation: 'renewMyConsent',
    async run(bench) {
      const { consent } = await grantAccess(bench, { expiresInMs: DAY_MS })
      const token = await sessionToken(bench, WANJIRU)
      const params = { consent_id: consent.id }
      const earliest = await bankTimeIn(bench, 180 * DAY_MS)
      const renewed = await bench.done({ operation: 'renewMyConsent', token, params })
      const { status, expires_at } = renewed.consent
      equal(status, 'authorised', 'the status')
      holds(expires_at >= earliest, 'the expiry', `no earlier than ${earliest}`, expires_at)
    },
  },
  {
    id: 'ME-004',
    name: 'A customer lists their own consents by status, each once, with the name of who asked',
    operation: 'listMyConsents',
    async run(bench) {
      const { consent } = await grantAccess(bench, { by: 'otherClient' })
      const token = await sessionToken(bench, WANJIRU)
      const query = { status: 'authorised', limit: 100 }
      const ask = { operation: 'listMyConsents', token, query } as const
      const all = await walkByCursor<Schema<'MyConsent'>>(bench, ask)
      const ids = all.map((one) => one.consent.id)
      equal(new Set(ids).size, ids.length, 'how many different ones there are')
      const strangers = all.filter((one) => one.consent.customer_id !== WANJIRU)
      equal(strangers, [], 'consents of other customers')
      const found = all.find((one) => one.consent.id === consent.id)
      holds(present(found, 'the new one').application_name !== '', 'the name', 'one', found)
    },
  },
  {
    id: 'ME-005',
    name: 'A customer gets a receipt for each payment and transfer under a consent, newest first, and their sum',
    operation: 'listMyReceipts',
    async run(bench) {
      const grant = await grantPayments(bench, { others: [savings.payee] })
      const payment = await pay(bench, grant, { reference: 'Rent' })
      const transfer = await bench.done(transferAsk(grant, savings.id, { amount: kes('2.00') }))
      const token = await sessionToken(bench, WANJIRU)
      const params = { consent_id: grant.consent.id }
      const ask = { operation: 'listMyReceipts', token, params, query: { limit: 1 } } as const
      const receipts = await walkByCursor<Schema<'Receipt'>>(bench, ask)
      equal(
        receipts.map((one) => [one.type, one.id, one.amount, one.reference]),
        [
          ['transfer', transfer.id, kes('2.00'), null],
          ['payment', payment.id, kes('1.00'), 'Rent'],
        ],
        'the receipts',
      )
      const { paid } = await detail(bench, grant.consent.id)
      equal(paid, { count: 2, amount: kes('3.00') }, 'the sum')
      await give(bench, everyday, 100)
      const back = await grantPayments(bench, { payer: savings, payee: everyday.payee })
      await bench.done(transferAsk(back, everyday.id, { amount: kes('2.00') }))
    },
  },
  {
    id: 'FND-001',
    name: 'Whether funds would do is answered by yes or no, never by a balance, and it is counted',
    operation: 'confirmFunds',
    async run(bench) {
      const { consent, token } = await grantFunds(bench, { of: everyday })
      const confirm = (amount: string) =>
        bench.done({ operation: 'confirmFunds', token, body: { amount: kes(amount) } })
      const yes = await confirm('1.00')
      const no = await confirm('9999999999999.99')
      equal([yes.funds_available, no.funds_available], [true, false], 'the two answers')
      equal(
        Object.keys(yes).sort(),
        ['account_id', 'amount', 'checked_at', 'funds_available'],
        'what is told',
      )
      const { reads } = await detail(bench, consent.id)
      equal(
        reads.map((one) => [one.permission, one.count]),
        [['funds.read', 2]],
        'the reads',
      )
    },
  },
  {
    id: 'ME-006',
    name: 'A customer reads who they are and which accounts they hold, those that are held together too, and no number',
    operation: 'getMe',
    async run(bench) {
      const read = async (customerId: string) =>
        bench.done({ operation: 'getMe', token: await sessionToken(bench, customerId) })
      const wanjiru = await read(WANJIRU)
      equal(wanjiru.id, WANJIRU, 'who she is')
      const held = wanjiru.accounts.map(({ id }) => id)
      equal([held.includes(everyday.id), held.includes(trading.id)], [true, false], 'hers')
      const [halima, yusuf] = [await read(HALIMA), await read(YUSUF)]
      const together = halima.accounts.filter(({ id }) =>
        yusuf.accounts.some((one) => one.id === id),
      )
      equal(together.length, 1, 'how many accounts two people hold together')
      const text = JSON.stringify(wanjiru)
      holds(
        !text.includes((everyday.payee as { account_number: string }).account_number),
        'what is told',
        'no whole number',
        text,
      )
    },
  },
]
