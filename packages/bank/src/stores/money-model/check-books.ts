import { expect } from 'vitest'
import { availableMinor } from '../../accounts/available.ts'
import { periodAt } from '../../calendar/nairobi-period.ts'
import { bankAccounts } from '../../seed/bank-accounts.ts'
import { foldChanges } from '../../transactions/fold-changes.ts'
import { statementOf } from '../../transactions/statement.ts'
import type { Transaction } from '../../transactions/transaction.ts'
import { accountIdOf, LIMIT, type ModelBank, ORDER, personIds } from './model-bank.ts'
import { type PlainMoney, refundedMinor } from './plain-money.ts'

const ALL = 100_000

/** What somebody knows of an account who only ever syncs. */
export interface SyncedCopy {
  readonly rows: Map<string, Transaction>
  sequence: number
}

/** Reads where payments and refunds have come to, so that the plain money can be held against the books. */
export async function follow(model: ModelBank, plain: PlainMoney): Promise<void> {
  await followOrder(model, plain)
  const { bank } = model
  for (const one of plain.payments) {
    const payment = await bank.store.payments.get(one.id)
    if (!payment) throw new Error(`${one.id} is gone`)
    plain.follow(one, payment)
    expect(payment.refundedMinor, `refunded of ${one.id}`).toBeLessThanOrEqual(one.amountMinor)
    for (const refund of one.refunds) {
      refund.status = (await bank.store.refunds.get(refund.id))?.status ?? 'failed'
    }
    expect(payment.refundedMinor, `refunded of ${one.id}`).toBe(refundedMinor(one))
  }
}

/** At most one run lies between two looks: no step lets a week pass. */
async function followOrder({ bank }: ModelBank, plain: PlainMoney): Promise<void> {
  const order = await bank.store.standingOrders.get(ORDER.id)
  const { lastRun, nextOn } = order ?? { lastRun: null, nextOn: null }
  if (lastRun?.failureCode === null) plain.orderPaidOn.add(lastRun.on)
  if (lastRun) expect(['insufficient_funds', null]).toContain(lastRun.failureCode)
  expect(nextOn ?? '', 'the next day of the order').not.toBe(lastRun?.on)
}

/** Everything that holds of a bank's books at every moment. */
export async function checkBooks(
  model: ModelBank,
  plain: PlainMoney,
  copies: Map<string, SyncedCopy>,
): Promise<void> {
  let totalMinor = 0
  const accountIds = [...bankAccounts().map(({ id }) => id), ...personIds.map(accountIdOf)]
  for (const id of accountIds) totalMinor += await checkAccount(model, id, copies)
  expect(totalMinor, 'the sum of all balances').toBe(0)
  for (const person of personIds) await checkPerson(model, plain, person)
  await checkPeriods(model, plain)
}

/** Booked is the sum of the postings, held what is pending, and a copy that was synced is the list. @returns booked */
async function checkAccount(
  { bank }: ModelBank,
  id: string,
  copies: Map<string, SyncedCopy>,
): Promise<number> {
  const { store } = bank
  const account = await store.accounts.get(id)
  if (!account) throw new Error(`${id} is gone`)
  const rows = await store.transactions.page(id, { limit: ALL })
  const [pending, posted] = [true, false].map((is) =>
    rows.filter(({ status }) => (status === 'pending') === is),
  ) as [Transaction[], Transaction[]]
  expect(sum(posted), `the postings of ${id}`).toBe(account.bookedMinor)
  expect(0 - sum(pending), `what is pending on ${id}`).toBe(account.heldMinor)
  expect(availableMinor(account), `what is available on ${id}`).toBeGreaterThanOrEqual(0)
  let balanceMinor = account.bookedMinor
  for (const row of posted) {
    expect(row.balanceAfterMinor, `the balance after ${row.id}`).toBe(balanceMinor)
    balanceMinor -= row.amountMinor
  }
  const totals = await store.transactions.totals(id, { fromMs: 0, toMs: bank.clock.nowMs() })
  if (totals) statementOf(id, totals)
  await checkCopy(store, id, copies, rows)
  return account.bookedMinor
}

async function checkCopy(
  store: ModelBank['bank']['store'],
  id: string,
  copies: Map<string, SyncedCopy>,
  rows: readonly Transaction[],
): Promise<void> {
  const copy = copies.get(id) ?? { rows: new Map(), sequence: 0 }
  copies.set(id, copy)
  const ask = { afterSequence: copy.sequence, limit: ALL }
  const changes = await store.transactions.changes(id, ask)
  const { added, modified, removed } = foldChanges(changes, copy.sequence, () => true)
  for (const row of added) expect(copy.rows.has(row.id), `${row.id}, added`).toBe(false)
  for (const row of modified) expect(copy.rows.has(row.id), `${row.id}, modified`).toBe(true)
  for (const row of [...added, ...modified]) copy.rows.set(row.id, row)
  for (const one of removed) expect(copy.rows.delete(one), `${one}, removed`).toBe(true)
  copy.sequence = changes.at(-1)?.sequence ?? copy.sequence
  const told = [...copy.rows.values()].sort((a, b) => b.sequence - a.sequence)
  expect(told, `the copy of ${id}`).toEqual(rows)
}

/** The balances are those of paper and pencil. */
async function checkPerson(model: ModelBank, plain: PlainMoney, person: number): Promise<void> {
  const account = await model.bank.store.accounts.get(accountIdOf(person))
  expect([account?.bookedMinor, account?.heldMinor], `booked and held of person ${person}`).toEqual(
    [plain.bookedMinor(person), plain.heldMinor(person)],
  )
}

/** No period is over its limits, and what counts in it is what was not given up. */
async function checkPeriods({ bank }: ModelBank, plain: PlainMoney): Promise<void> {
  for (const { consentId, movesAtMs } of plain.payments) {
    const { startMs } = periodAt(movesAtMs, LIMIT.period)
    const used = await bank.store.consents.used(consentId, startMs)
    expect(used, `the period of ${consentId}`).toEqual(plain.used(consentId, movesAtMs))
    expect(used.paidMinor).toBeLessThanOrEqual(LIMIT.capMinor)
    expect(used.payments).toBeLessThanOrEqual(LIMIT.paymentsMax)
  }
}

function sum(rows: readonly Transaction[]): number {
  return rows.reduce((total, { amountMinor }) => total + amountMinor, 0)
}
