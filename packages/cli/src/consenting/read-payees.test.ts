import { expect, test } from 'vitest'
import { parsePayee } from '../paying/parse-payee.ts'
import { readPayees } from './read-payees.ts'

const first = parsePayee('0110000021', 'Baraka Traders Ltd')

test('one pair is one payee', () => {
  expect(readPayees({ to: ['0110000021'], 'to-name': ['Baraka Traders Ltd'] }, first)).toEqual([
    first,
  ])
})

test('each further pair is a further payee, in their order', () => {
  const to = ['0110000021', '1234567890@01', '0110000034']
  const names = ['Baraka Traders Ltd', 'Amani Clinic', 'Achieng Odhiambo']
  expect(readPayees({ to, 'to-name': names }, first)).toEqual([
    first,
    parsePayee('1234567890@01', 'Amani Clinic'),
    parsePayee('0110000034', 'Achieng Odhiambo'),
  ])
})

test('an account without a name is refused before anything is asked of the platform', () => {
  const flags = { to: ['0110000021', '0110000034'], 'to-name': ['Baraka Traders Ltd'] }
  expect(() => readPayees(flags, first)).toThrow(/2 times, and --to-name 1 times/)
})
