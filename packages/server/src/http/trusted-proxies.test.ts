import { expect, test } from 'vitest'
import { isRange, plainAddress, trustedProxies } from './trusted-proxies.ts'

test('an address is trusted by itself or by its range, and no other is', () => {
  const proxies = trustedProxies(['10.0.0.0/8', '192.168.1.7', '2001:db8::/32'])
  const trusted = ['10.1.2.3', '192.168.1.7', '2001:db8::1']
  const others = ['11.0.0.1', '192.168.1.8', '2001:db9::1', 'unknown', '']
  expect(trusted.every(proxies.includes)).toBe(true)
  expect(others.some(proxies.includes)).toBe(false)
})

test('nobody is trusted where nobody is named', () => {
  expect(trustedProxies([]).includes('127.0.0.1')).toBe(false)
})

test.each(['10.0.0.0/8', '10.0.0.1', '::1', '2001:db8::/32'])('a range: %s', (text) => {
  expect(isRange(text)).toBe(true)
})

test.each([
  '',
  '10.0.0',
  '10.0.0.0/33',
  '0.0.0.0/0',
  '::/0',
  '10.0.0.0/8/8',
  '10.0.0.0/',
  'a.example',
])('no range: %s', (text) => {
  expect(isRange(text)).toBe(false)
})

test.each([
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['::FFFF:a01:203', '10.1.2.3'],
  ['0:0:0:0:0:ffff:10.1.2.3', '10.1.2.3'],
  ['10.1.2.3', '10.1.2.3'],
  ['::1', '::1'],
  ['2001:0DB8::0001', '2001:db8::1'],
  ['unknown', 'unknown'],
  ['no:address', 'no:address'],
])('%s is %s, however it is written', (written, plain) => {
  expect(plainAddress(written)).toBe(plain)
})
