import { expect, test } from 'vitest'
import type { RailName } from '../payments/payment.ts'
import { ELSEWHERE, instruction, single, smallBank } from '../testing/small-bank.ts'

/** Large enough for each of the rails to another bank. */
const AMOUNT_MINOR = 200_000_00
const away = { payee: ELSEWHERE, rail: 'pesalink' } as const

test.each<[what: string, asked: RailName[]]>([
  ['none of them', []],
  ['fewer', ['rtgs']],
  ['others', ['rtgs', 'rtgs']],
  ['another order', ['eft', 'rtgs']],
])('fallback rails are as consented, and %s is refused', async (_, asked) => {
  const small = await smallBank()
  const terms = single(AMOUNT_MINOR, { ...away, fallbackRails: ['rtgs', 'eft'] })
  const consent = await small.authorised(terms)
  const wish = instruction(AMOUNT_MINOR, { ...away, fallbackRails: asked })
  expect(await small.bank.payments.initiate(consent, wish)).toMatchObject({
    failure: { code: 'payment_differs_from_consent', fields: ['fallback_rails'] },
  })
})

test('a consent without fallback rails lets no other rail carry the payment', async () => {
  const small = await smallBank()
  const consent = await small.authorised(single(AMOUNT_MINOR, away))
  const wish = instruction(AMOUNT_MINOR, { ...away, fallbackRails: ['eft'] })
  expect(await small.bank.payments.initiate(consent, wish)).toMatchObject({
    failure: { fields: ['fallback_rails'] },
  })
})
