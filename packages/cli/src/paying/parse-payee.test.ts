import { expect, test } from 'vitest'
import { parsePayee, railFor } from './parse-payee.ts'

test('a number alone is an account of this bank, and is paid within it', () => {
  const payee = parsePayee('0110000021', 'Baraka Traders Ltd')
  expect(payee).toMatchObject({ account_number: '0110000021', bank_code: '77' })
  expect(railFor(payee)).toBe('internal')
})

test('another bank follows the @, and is reached by PesaLink', () => {
  const payee = parsePayee('01234567@01', 'Amina Yusuf')
  expect(payee).toMatchObject({ account_number: '01234567', bank_code: '01', name: 'Amina Yusuf' })
  expect(railFor(payee)).toBe('pesalink')
})

test('a phone, a till and a paybill are reached by M-Pesa', () => {
  const phone = parsePayee('+254712345678', 'Achieng Odhiambo')
  const till = parsePayee('till:512345', 'Mama Njeri Kiosk')
  const paybill = parsePayee('paybill:888880/54321', 'Kenya Power')
  expect(phone).toEqual({ type: 'mobile', name: 'Achieng Odhiambo', phone_number: '254712345678' })
  expect(till).toEqual({ type: 'till', name: 'Mama Njeri Kiosk', till_number: '512345' })
  expect(paybill).toEqual({
    type: 'paybill',
    name: 'Kenya Power',
    paybill_number: '888880',
    account_reference: '54321',
  })
  expect([phone, till, paybill].map(railFor)).toEqual(['mpesa', 'mpesa', 'mpesa'])
})

test.each([
  '',
  '123',
  'acc_wanjiru_current',
  '0110000021@',
  '0110000021@777',
  '011 000 0021',
  '+1712345678',
  'till:',
  'paybill:888880',
])('%j is no payee', (to) => expect(() => parsePayee(to, 'x')).toThrow('--to'))
