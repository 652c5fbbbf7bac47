import { expect, test } from 'vitest'
import { allowsRedirect } from './allows-redirect.ts'

const REGISTERED = ['https://books.example/cb', 'http://127.0.0.1/cb?a=1', 'http://[::1]:7000/cb']

test.each([
  'https://books.example/cb',
  'http://127.0.0.1/cb?a=1',
  'http://127.0.0.1:50000/cb?a=1',
  'http://127.0.0.1:65535/cb?a=1',
  'http://[::1]:1/cb',
  'http://[::1]/cb',
])('allowed: %s', (uri) => {
  expect(allowsRedirect(REGISTERED, uri)).toBe(true)
})

test.each([
  'https://books.example:443/cb',
  'https://books.example:8443/cb',
  'https://books.example/cb/',
  'http://127.0.0.1:50000/cb',
  'http://127.0.0.1:50000/cb?a=1#x',
  'http://127.0.0.1:50000@evil.example/cb?a=1',
  'http://127.0.0.1.evil.example/cb?a=1',
  'http://user@127.0.0.1:50000/cb?a=1',
  'http://127.0.0.1:/cb?a=1',
  'http://127.0.0.1:65536/cb?a=1',
  'https://127.0.0.1:50000/cb?a=1',
  'http://localhost:50000/cb?a=1',
  'http://[::1]:7000/cb/x',
  '',
])('not allowed: %s', (uri) => {
  expect(allowsRedirect(REGISTERED, uri)).toBe(false)
})
