import { expect, test } from 'vitest'
import type { AccountAccess, Consent } from '../consents/consent.ts'
import { FROM, smallBank } from '../testing/small-bank.ts'

const ALL = { limit: 1_000 }
const access: AccountAccess = { kind: 'account_access', permissions: ['transactions.read'] }
const shown = (more: Partial<AccountAccess>) => ({ terms: { ...access, ...more } }) as Consent

/** Three neighbours of the seeded history, oldest first, and the bank's transactions. */
async function history() {
  const { bank } = await smallBank()
  const all = (await bank.transactions.page(shown({}), FROM, ALL)).toReversed()
  const times = [...new Set(all.map(({ bookedAtMs }) => bookedAtMs))]
  const [before, at, after] = times.slice(10, 13) as [number, number, number]
  return { bank, all, before, at, after }
}

test('a window begins with its first moment and ends before its last', async () => {
  const { bank, at, after } = await history()
  const window = shown({ transactionsFromMs: at, transactionsToMs: after })
  const page = await bank.transactions.page(window, FROM, ALL)
  expect([...new Set(page.map(({ bookedAtMs }) => bookedAtMs))]).toEqual([at])
})

test('a request narrows the window, and never widens it', async () => {
  const { bank, before, at, after } = await history()
  const window = shown({ transactionsFromMs: at, transactionsToMs: after })
  const ask = async (fromMs: number, toMs: number) =>
    (await bank.transactions.page(window, FROM, { ...ALL, fromMs, toMs })).length
  const whole = (await bank.transactions.page(window, FROM, ALL)).length
  expect(await ask(0, Number.MAX_SAFE_INTEGER)).toBe(whole)
  expect(await ask(before, at)).toBe(0)
})

test('what lies outside is not there when it is asked for by its id', async () => {
  const { bank, all, at, after } = await history()
  const window = shown({ transactionsFromMs: at, transactionsToMs: after })
  for (const { id, bookedAtMs } of all) {
    const found = await bank.transactions.get(window, FROM, id)
    expect(found?.id).toBe(bookedAtMs === at ? id : undefined)
  }
})
