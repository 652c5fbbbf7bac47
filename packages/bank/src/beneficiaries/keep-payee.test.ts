import { expect, test } from 'vitest'
import { ELSEWHERE, FROM, instruction, single, smallBank } from '../testing/small-bank.ts'

const ACHIENG = {
  type: 'account',
  name: 'Achieng Odhiambo',
  account_number: '0110000034',
  bank_code: '77',
} as const

test('whom an account has paid it pays from then on, once, and not before the payment is settled', async () => {
  const small = await smallBank()
  const page = async () =>
    (await small.bank.beneficiaries.page(FROM, { limit: 99 })).map(({ payee }) => payee)
  const before = await page()
  for (const _ of ['first', 'second']) {
    const consent = await small.authorised(single(5_00, { payee: ACHIENG }))
    const wish = instruction(5_00, { payee: ACHIENG })
    await small.take(await small.bank.payments.initiate(consent, wish))
  }
  expect(await page()).toEqual([ACHIENG, ...before])
  const away = { payee: { ...ELSEWHERE, account_number: '5550000001' }, rail: 'pesalink' } as const
  const consent = await small.authorised(single(700_00, away))
  const made = await small.bank.payments.initiate(consent, instruction(700_00, away))
  const { payment } = await small.take(made)
  expect(await page()).toEqual([ACHIENG, ...before])
  await small.clock.advance((payment.expectedAtMs ?? 0) - small.clock.nowMs())
  await small.bank.runDue()
  expect(await page()).toEqual([away.payee, ACHIENG, ...before])
})
