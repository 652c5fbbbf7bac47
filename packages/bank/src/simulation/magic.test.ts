import { expect, test } from 'vitest'
import type { Instruction } from '../payments/payment.ts'
import { PHONE, TILL } from '../testing/payees.ts'
import { BARAKA, ELSEWHERE, instruction, single, smallBank } from '../testing/small-bank.ts'
import { MAGIC, magic, magicAmountMinor, RESERVED } from './magic.ts'

const asks = (asked: Partial<Instruction>) => magic().outcomeOf({ ...instruction(100), ...asked })

test('each row has its own digits, amount and outcome', () => {
  for (const column of [MAGIC.map(({ digits }) => digits), MAGIC.map(({ outcome }) => outcome)]) {
    expect(new Set(column).size).toBe(MAGIC.length)
  }
})

test.each(MAGIC)('$digits asks for $outcome, by amount and by number', (row) => {
  const { digits, outcome } = row
  expect(asks({ amountMinor: magicAmountMinor(row) })).toBe(outcome)
  expect(asks({ payee: { ...ELSEWHERE, account_number: RESERVED.account + digits } })).toBe(outcome)
  expect(asks({ payee: { ...PHONE, phone_number: RESERVED.mobile + digits } })).toBe(outcome)
  expect(asks({ payee: { ...TILL, till_number: RESERVED.till + digits } })).toBe(outcome)
})

test('a number that is longer, or of this bank’s own, asks for nothing', () => {
  const longer = { ...ELSEWHERE, account_number: `${RESERVED.account}040` }
  expect(asks({ payee: longer })).toBeUndefined()
  expect(asks({ payee: { ...BARAKA, account_number: `${RESERVED.account}04` } })).toBeUndefined()
})

test('a bank without a simulation, as a live one is, pays what would ask for something', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(single(9_999_01))
  const paid = await bank.payments.initiate(consent, instruction(9_999_01))
  expect(paid).toMatchObject({ ok: true, payment: { status: 'settled' } })
  expect(bank.simulation).toBeUndefined()
})
