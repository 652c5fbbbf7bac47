import { expect, test } from 'vitest'
import { smallBank } from '../testing/small-bank.ts'
import type { PostingAsk } from './decide-posting.ts'
import { magic } from './magic.ts'

const ACCOUNT = 'acc_wanjiru_current'
const SALARY: PostingAsk = {
  accountId: ACCOUNT,
  direction: 'credit',
  amountMinor: 85_000_00,
  description: 'Salary',
  counterparty: 'Uhuru Textiles Ltd',
}

async function posting(some: Partial<PostingAsk> = {}) {
  const small = await smallBank(1, { simulation: magic() })
  const decision = await small.bank.simulation?.postTransaction({ ...SALARY, ...some })
  if (!decision) throw new Error('the small bank plays nothing')
  return { ...small, decision }
}

test.each([
  ['credit', 85_000_00],
  ['debit', -85_00],
] as const)(
  'a %s changes what the account holds, against the bank’s own',
  async (direction, by) => {
    const amountMinor = Math.abs(by)
    const { take, decision, bookedMinor } = await posting({ direction, amountMinor })
    const before = await bookedMinor(ACCOUNT)
    const { transaction } = await take(decision)
    expect(await bookedMinor(ACCOUNT)).toBe(before + by)
    expect(await bookedMinor('acc_simulated')).toBe(-by)
    expect(transaction.balanceAfterMinor).toBe(before + by)
  },
)

test('what is answered is what the account’s list has', async () => {
  const { take, decision, bank } = await posting()
  const { transaction } = await take(decision)
  const kept = await bank.store.transactions.get(ACCOUNT, transaction.id)
  expect(kept).toEqual({ ...transaction, sequence: kept?.sequence })
})

test('it is told as any posting is, once', async () => {
  const { decision } = await posting()
  const told = decision.ok ? decision.changes.filter(({ kind }) => kind === 'emit') : []
  expect(told).toMatchObject([{ event: { happening: { type: 'transaction.posted' } } }])
})

test('more than there is, is refused', async () => {
  const { decision } = await posting({ direction: 'debit', amountMinor: 99_999_999_00 })
  expect(decision).toMatchObject({ failure: { code: 'insufficient_funds' } })
})

test.each(['acc_nobody', 'acc_fees', 'acc_simulated'])('%s is no customer’s', async (accountId) => {
  const { decision } = await posting({ accountId })
  expect(decision).toMatchObject({ failure: { code: 'account_not_found', accountId } })
})
