import { expect, test } from 'vitest'
import { checkRedirectUri } from './check-redirect-uri.ts'

test.each([
  'https://books.example/callback',
  'https://books.example',
  'https://books.example:8443/cb?state=1',
  'https://xn--bcher-kva.example/cb',
  'http://127.0.0.1/callback',
  'http://127.0.0.1:7000/callback',
  'http://[::1]/callback',
  'http://localhost:3000/callback',
  'https://[2001:db8::1]:8443/cb',
])('fits: %s', (uri) => {
  expect(checkRedirectUri(uri)).toBeUndefined()
})

test.each([
  ['http://books.example/cb', 'neither https nor on the same machine'],
  ['http://127.0.0.1.evil.example/cb', 'neither https'],
  ['http://localhost.evil.example/cb', 'neither https'],
  ['http://127.0.0.1:port/cb', 'neither https'],
  ['ftp://books.example/cb', 'neither https'],
  ['javascript:alert(1)', 'neither https'],
  ['books.example/cb', 'neither https'],
  ['https:books.example/cb', 'neither https'],
  ['HTTPS://books.example/cb', 'neither https'],
  ['//books.example/cb', 'neither https'],
  ['', 'neither https'],
  ['https://', 'neither https'],
  ['https:///cb', 'neither https'],
  ['https://books.example/cb#part', 'fragment'],
  ['https://books.example/#', 'fragment'],
  ['https://*.books.example/cb', 'has a *'],
  ['https://books.example/*', 'has a *'],
  ['https://books.example@evil.example/cb', 'user name'],
  ['http://127.0.0.1@evil.example/cb', 'user name'],
  ['https://books.example\\@evil.example/cb', 'characters that no URI has'],
  ['https://books.example/c b', 'characters that no URI has'],
  ['https://books.example/cb\n', 'characters that no URI has'],
  ['https://büch.example/cb', 'characters that no URI has'],
  ['https://books.example/%zz', 'characters that no URI has'],
  ['https://-books.example/cb', 'not written plainly'],
  ['https://books.example:/cb', 'not written plainly'],
  ['https://books_example/cb', 'not written plainly'],
  [`https://books.example/${'a'.repeat(2_048)}`, 'longer than'],
])('refused: %s', (uri, reason) => {
  expect(checkRedirectUri(uri)).toContain(reason)
})
