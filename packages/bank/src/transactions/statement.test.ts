import { expect, test } from 'vitest'
import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { AccountAccess, Consent } from '../consents/consent.ts'
import { FROM, NOW_MS, smallBank } from '../testing/small-bank.ts'
import { statementOf } from './statement.ts'

const access: AccountAccess = { kind: 'account_access', permissions: ['transactions.read'] }
const shown = (more: Partial<AccountAccess> = {}) =>
  ({ id: 'csn_1', terms: { ...access, ...more } }) as Consent

async function statement(from: string, to: string, more?: Partial<AccountAccess>) {
  const small = await smallBank()
  const decided = await small.bank.transactions.statement(shown(more), FROM, { from, to })
  return { ...small, decided }
}

test('a statement begins where the one before it ended, and ends at what is booked', async () => {
  const { bank } = await smallBank()
  const of = async (from: string, to: string) => {
    const decided = await bank.transactions.statement(shown(), FROM, { from, to })
    if (!decided.ok) throw new Error(decided.failure.code)
    return decided.statement
  }
  const [december, january] = [
    await of('2025-12-01', '2025-12-31'),
    await of('2026-01-01', '2026-01-31'),
  ]
  expect(january.openingMinor).toBe(december.closingMinor)
  expect(january.closingMinor).toBe((await bank.accounts.get(FROM))?.bookedMinor)
  expect(december.openingMinor + december.inMinor - december.outMinor).toBe(december.closingMinor)
  expect(Math.min(december.inCount, december.outCount)).toBeGreaterThan(0)
})

test('both days are Nairobi’s, and both are within', async () => {
  const { bank } = await smallBank()
  const rows = await bank.transactions.page(shown(), FROM, { limit: 1_000 })
  const day = nairobiDay(rows[20]?.bookedAtMs ?? 0)
  const decided = await bank.transactions.statement(shown(), FROM, { from: day, to: day })
  const ofDay = rows.filter(({ bookedAtMs }) => nairobiDay(bookedAtMs) === day)
  const inCount = ofDay.filter(({ amountMinor }) => amountMinor > 0).length
  const outCount = ofDay.length - inCount
  expect(decided).toMatchObject({ statement: { inCount, outCount } })
  expect(ofDay.length).toBeGreaterThan(0)
})

test.each([
  [
    'begins before the first shown moment',
    { transactionsFromMs: startOfNairobiDayMs('2025-12-01') + 1 },
  ],
  [
    'ends behind the last shown moment',
    { transactionsToMs: startOfNairobiDayMs('2026-01-01') - 1 },
  ],
])('a statement that %s is refused', async (_, window) => {
  const { decided } = await statement('2025-12-01', '2025-12-31', window)
  expect(decided).toMatchObject({ ok: false, failure: { code: 'statement_outside_consent' } })
})

test('a window of exactly these days shows them', async () => {
  const window = {
    transactionsFromMs: startOfNairobiDayMs('2025-12-01'),
    transactionsToMs: startOfNairobiDayMs('2026-01-01'),
  }
  const { decided } = await statement('2025-12-01', '2025-12-31', window)
  expect(decided.ok).toBe(true)
})

test('a day that has not come is empty, and closes with what is booked', async () => {
  const tomorrow = nairobiDay(NOW_MS + 86_400_000)
  const { decided, bookedMinor } = await statement(tomorrow, tomorrow)
  const closingMinor = await bookedMinor(FROM)
  expect(decided).toMatchObject({
    statement: { openingMinor: closingMinor, closingMinor, inCount: 0 },
  })
})

test('postings that do not come to the balance are a defect, and no statement', () => {
  const totals = { beforeMinor: 1, inMinor: 5, inCount: 1, outMinor: 2, outCount: 1, afterMinor: 3 }
  expect(statementOf('acc_a', { ...totals, bookedMinor: 7 })).toMatchObject({ closingMinor: 4 })
  expect(() => statementOf('acc_a', { ...totals, bookedMinor: 8 })).toThrow('acc_a: holds 8')
})
