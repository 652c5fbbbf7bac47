// The floor under the platform on PostgreSQL: for each request the statements that the platform runs for it, taken from
// its own modules, by plain pg from bare Hono. No sign-in, no validation, no rules, no limits, no log.
// usage: node on-postgres.ts PORT DATABASE_URL APPLICATION_ID
import { serve } from '@hono/node-server'
import {
  type Account,
  builtInCore,
  type Change,
  type Payment,
  type Transaction,
} from '@wekeza/bank'
import { type Context, Hono } from 'hono'
import { randomIds } from '../../packages/server/src/ids/random-ids.ts'
import { postgresClocks } from '../../packages/server/src/stores/postgres/clocks.ts'
import { postgresStores } from '../../packages/server/src/stores/postgres/index.ts'
import { postgresPlatformStore } from '../../packages/server/src/stores/postgres/platform.ts'
import { BANK } from '../platform/wide-bank.ts'
import { plainDatabase } from './plain-database.ts'

const [, , port, url = '', applicationId = ''] = process.argv
const PAGE_ROWS = 25
const DAY_MS = 86_400_000
const BODY_HASH = 'h'.repeat(64)

const database = plainDatabase(url)
const bank = postgresStores(database)(BANK)
const clocks = postgresClocks(database)
const { applications } = postgresPlatformStore(database)
const ids = randomIds(Date.now)
const core = builtInCore(ids)
const app = new Hono()

app.post('/v1/payments', async (c) => {
  const { debtor_account_id, amount, payee, rail } = await c.req.json()
  const atMs = await beginning()
  const key = header(c, 'idempotency-key')
  const scope = [applicationId, 'createPayment', 'cus_wanjiru', key].join(' ')
  if (await bank.answers.get(scope, atMs)) throw new Error(`${scope} has an answer`)
  const consent = await bank.consents.get(header(c, 'consent-id'))
  const debtor = await bank.accounts.get(debtor_account_id)
  const creditor = await bank.accounts.byNumber(payee.account_number)
  if (!consent || !debtor || !creditor) return c.notFound()
  const amountMinor = Math.round(Number(amount.amount) * 100)
  const payment = newPayment(
    consent.id,
    { debtorAccountId: debtor.id, amountMinor, payee, rail },
    atMs,
  )
  const body = JSON.stringify(payment)
  const answer = { scope, bodyHash: BODY_HASH, status: 201, body }
  await bank.commit({
    changes: changesOf(payment, debtor, creditor),
    idempotent: { ...answer, answeredAtMs: atMs, expiresAtMs: atMs + DAY_MS },
  })
  return c.body(body, 201, { 'content-type': 'application/json' })
})

app.get('/v1/accounts/:id/transactions', async (c) => {
  await beginning()
  await bank.consents.get(header(c, 'consent-id'))
  const before = c.req.query('cursor')
  const beforeSequence = before === undefined ? undefined : Number(before)
  // The platform asks for one more than it shows, to know whether more follow.
  const ask = { limit: PAGE_ROWS + 1, beforeSequence }
  const data = (await bank.transactions.page(c.req.param('id'), ask)).slice(0, PAGE_ROWS)
  const page = { next_cursor: String(data.at(-1)?.sequence), has_more: true }
  return c.json({ data: data.map(shape), page })
})

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })

/** What every request of an application reads first. @returns the bank's time */
async function beginning(): Promise<number> {
  await applications.get(applicationId)
  await bank.faults.list()
  return Date.now() + (await clocks.aheadMs(BANK))
}

type Asked = Pick<Payment['instruction'], 'debtorAccountId' | 'amountMinor' | 'payee' | 'rail'>

function newPayment(consentId: string, asked: Asked, atMs: number): Payment {
  return {
    id: ids.next('pay'),
    consentId,
    status: 'settled',
    instruction: { ...asked, fallbackRails: [], reference: null, executionDate: null },
    carriedBy: asked.rail,
    feeMinor: 0,
    refundedMinor: 0,
    submittedAtMs: atMs,
    expectedAtMs: atMs,
    steps: 1,
    failureCode: null,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}

function changesOf(payment: Payment, debtor: Account, creditor: Account): Change[] {
  const { id, consentId, instruction, createdAtMs: atMs } = payment
  const { amountMinor, payee } = instruction
  const happening = { type: 'payment.settled', payment } as const
  const beneficiary = { id: `ben_${id}`, accountId: debtor.id, payee, createdAtMs: atMs }
  return [
    { kind: 'insert-payment', payment },
    { kind: 'require-authorised', consentId },
    ...core.book({
      debtor: { accountId: debtor.id, name: debtor.holders.join(' & ') },
      creditor: { accountId: creditor.id, name: payee.name },
      amountMinor,
      description: `Payment to ${payee.name}`,
      paymentId: id,
      atMs,
    }),
    { kind: 'keep-beneficiary', beneficiary },
    { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } },
  ]
}

function shape(row: Transaction) {
  return {
    ...row,
    amountMinor: (row.amountMinor / 100).toFixed(2),
    balanceAfterMinor: ((row.balanceAfterMinor ?? 0) / 100).toFixed(2),
    bookedAtMs: new Date(row.bookedAtMs),
  }
}

function header(c: Context, name: string): string {
  return c.req.header(name) ?? ''
}
