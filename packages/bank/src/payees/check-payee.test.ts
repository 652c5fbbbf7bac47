import { expect, test } from 'vitest'
import { BANKS } from '../rails/bank-codes.ts'
import { HERE, PAYBILL, PHONE, TILL } from '../testing/payees.ts'
import { checkPayee } from './check-payee.ts'

test('every code of the table is two digits, and is taken', () => {
  for (const code of Object.keys(BANKS)) {
    expect(code).toMatch(/^\d{2}$/)
    expect(checkPayee({ ...HERE, bank_code: code })).toBeUndefined()
  }
})

test.each(['00', '04', '99', '1', '001', ' 01', 'toString'])(
  'a bank code that no bank has is refused: %j',
  (received) => {
    expect(checkPayee({ ...HERE, bank_code: received })).toEqual({
      code: 'bank_code_unknown',
      received,
    })
  },
)

test.each(['254712345678', '254722000000', '254733123456', '254110123456', '254100123456'])(
  'a mobile number in its canonical form is taken: %s',
  (phone_number) => {
    expect(checkPayee({ ...PHONE, phone_number })).toBeUndefined()
  },
)

test.each([
  ['of another form', '0712345678'],
  ['with a plus', '+254712345678'],
  ['with a digit too few', '25471234567'],
  ['with a digit too many', '2547123456789'],
  ['of a telephone in Nairobi', '254202345678'],
  ['of another country', '255712345678'],
  ['of nobody', '254000000000'],
])('a number %s is refused', (_, received) => {
  expect(checkPayee({ ...PHONE, phone_number: received })).toEqual({
    code: 'phone_number_invalid',
    received,
  })
})

test('of a paybill and a till the contract has checked the digits, and there is no table', () => {
  expect([checkPayee(PAYBILL), checkPayee(TILL)]).toEqual([undefined, undefined])
})
