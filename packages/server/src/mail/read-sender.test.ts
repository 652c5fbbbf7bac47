import { expect, test } from 'vitest'
import { readSender } from './read-sender.ts'

test.each([
  ['no-reply@bank.example', { name: '', address: 'no-reply@bank.example' }],
  ['Wekeza Bank <a@bank.example>', { name: 'Wekeza Bank', address: 'a@bank.example' }],
  ['Benki ya Wanjirũ <a@bank.example>', { name: 'Benki ya Wanjirũ', address: 'a@bank.example' }],
])('%s is a sender', (text, sender) => {
  expect(readSender(text)).toEqual(sender)
})

test.each([
  '',
  'bank.example',
  '@bank.example',
  'a@',
  'a b@bank.example',
  'a@bank.example, b@bank.example',
  'a@bank.example;b@bank.example',
  '"a\\"@x"@bank.example',
  'a@bank.example\r\nBcc: b@bank.example',
  'Wekeza\r\nBcc: b@bank.example <a@bank.example>',
  'Wekeza\u0000 <a@bank.example>',
  '<a@bank.example> <b@bank.example>',
  'a@bank..example',
  'a@-bank.example',
])('%j is none', (text) => {
  expect(readSender(text)).toBeUndefined()
})

test('a long text is told without a slow search', () => {
  expect(readSender(`${'a '.repeat(50_000)}<`)).toBeUndefined()
})
