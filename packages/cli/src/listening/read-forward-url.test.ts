import { expect, test } from 'vitest'
import { readForwardUrl } from './read-forward-url.ts'

test.each([
  ['localhost:3000/webhooks', 'http://localhost:3000/webhooks'],
  ['https://shop.test/hooks', 'https://shop.test/hooks'],
  // Path and query arrive as they were given.
  ['localhost:3000/a%2Fb?tenant=1&x=%20y', 'http://localhost:3000/a%2Fb?tenant=1&x=%20y'],
])('%s is %s', (text, href) => {
  expect(readForwardUrl(text).href).toBe(href)
})

test.each(['', 'ftp://localhost/', 'http://user:word@localhost/', 'http://'])(
  '%j is refused',
  (text) => {
    expect(() => readForwardUrl(text)).toThrow('--forward-to')
  },
)
