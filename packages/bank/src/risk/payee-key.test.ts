import { expect, test } from 'vitest'
import type { Payee } from '../payments/payment.ts'
import { payeeKey } from './payee-key.ts'

const payees: Payee[] = [
  { type: 'account', name: 'A', account_number: '12', bank_code: '01' },
  { type: 'account', name: 'A', account_number: '2', bank_code: '011' },
  { type: 'account', name: 'A', account_number: '12', bank_code: '02' },
  { type: 'mobile', name: 'A', phone_number: '254712345678' },
  { type: 'paybill', name: 'A', paybill_number: '888880', account_reference: '1' },
  { type: 'paybill', name: 'A', paybill_number: '888880', account_reference: '2' },
  { type: 'till', name: 'A', till_number: '888880' },
]

test('payees whose money goes elsewhere are told apart', () => {
  expect(new Set(payees.map(payeeKey)).size).toBe(payees.length)
})

test('a name does not make another payee', () => {
  for (const payee of payees) expect(payeeKey({ ...payee, name: 'B' })).toBe(payeeKey(payee))
})
