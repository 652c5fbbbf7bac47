import { expect, test } from 'vitest'
import type { Consent } from '../consents/consent.ts'
import { rails } from '../rails/check-rail.ts'
import {
  BARAKA,
  ELSEWHERE,
  FROM,
  instruction,
  type SmallBank,
  single,
  smallBank,
} from '../testing/small-bank.ts'
import type { Instruction } from './payment.ts'

const pesalink = { rail: 'pesalink', payee: ELSEWHERE } as const

async function pay({ bank, take }: SmallBank, consent: Consent, asked: Instruction) {
  return (await take(await bank.payments.initiate(consent, asked))).payment
}

async function refusal({ bank }: SmallBank, consent: Consent, asked: Instruction) {
  const decision = await bank.payments.initiate(consent, asked)
  return decision.ok ? 'allowed' : decision.failure.code
}

test('what is held cannot be spent a second time', async () => {
  const small = await smallBank()
  const all = await small.bookedMinor(FROM)
  const most = all - rails.pesalink.feeMinor(all)
  const held = await small.authorised(single(most, { ...pesalink }))
  await pay(small, held, instruction(most, pesalink))
  const next = await small.authorised(single(1))
  expect(await refusal(small, next, instruction(1))).toBe('insufficient_funds')
})

test.each([
  ['kiprop, who is overdrawn', 'cus_kiprop', 'acc_kiprop_current', 'insufficient_funds'],
  ['njeri, whose account is dormant', 'cus_njeri', 'acc_njeri_dormant', 'account_dormant'],
])('nothing leaves the account of %s', async (_, customerId, debtorAccountId, code) => {
  const small = await smallBank()
  const consent = await small.authorised(single(1000_00), customerId)
  expect(await refusal(small, consent, instruction(1000_00, { debtorAccountId }))).toBe(code)
})

test('an agreed overdraft can be spent to its last cent, and no further', async () => {
  const small = await smallBank()
  const left = (await small.bookedMinor('acc_baraka_business')) + 500_000_00
  const payee = { ...BARAKA, name: 'Wanjiru Kamau', account_number: '0110000012' }
  const asked = (amountMinor: number) =>
    instruction(amountMinor, { debtorAccountId: 'acc_baraka_business', payee })
  const over = await small.authorised(single(left + 1, { payee }), 'cus_baraka')
  expect(await refusal(small, over, asked(left + 1))).toBe('insufficient_funds')
  const large = left - 1_000_000_00
  const first = await small.authorised(single(large, { payee }), 'cus_baraka')
  await pay(small, first, asked(large))
  const exact = await small.authorised(single(1_000_000_00, { payee }), 'cus_baraka')
  expect((await pay(small, exact, asked(1_000_000_00))).status).toBe('settled')
  expect(
    await refusal(small, await small.authorised(single(1, { payee }), 'cus_baraka'), asked(1)),
  ).toBe('insufficient_funds')
})
