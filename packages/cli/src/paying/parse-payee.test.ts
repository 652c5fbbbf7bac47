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

test.each(['', '123', 'acc_wanjiru_current', '0110000021@', '0110000021@777', '011 000 0021'])(
  '%j is no account',
  (to) => expect(() => parsePayee(to, 'x')).toThrow('--to'),
)
