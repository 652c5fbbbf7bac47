import { expect, test } from 'vitest'
import { returnPath, withoutSignIn } from './return-path.ts'

test.each(['/my', '/my/', '/my/consents/csn_1', '/my/plain?lang=sw&from=a%20b', '/my/a.b~c-d'])(
  '%s is a page of ours',
  (path) => expect(returnPath(path)).toBe(path),
)

test.each([
  null,
  '',
  '/',
  '/ops',
  '/mystery',
  '//evil.example',
  '//evil.example/my',
  '/\\evil.example',
  '/my\\..\\evil',
  '/my//evil.example',
  '/my/..//evil.example',
  '/my/../ops',
  '/my/.',
  '/my/..?x=1',
  'https://evil.example/my',
  'https:/my',
  'javascript:alert(1)',
  '\t/my',
  '/my\t//evil.example',
  '/\t/evil.example',
  '/my\r\nset-cookie: a=b',
  '/my%2f..%2fops',
  '%2f%2fevil.example',
  '/my#@evil.example',
  '/my@evil.example',
  '/my?next=//evil.example',
  `/my/${'a'.repeat(600)}`,
])('%j leads nowhere but home', (path) => expect(returnPath(path)).toBe('/my'))

test('a page is told why nobody signed in', () => {
  expect(withoutSignIn('/my', 'denied')).toBe('/my?sign_in=denied')
  expect(withoutSignIn('/my/plain?lang=sw', 'failed')).toBe('/my/plain?lang=sw&sign_in=failed')
})
