import { expect, test } from 'vitest'
import { isTlsSubject } from './is-tls-subject.ts'

test.each([
  'CN=books',
  'CN=books,O=Baraka Books,C=KE',
  'CN=Books\\, Ltd+OU=a\\2Bb,O=Wanjirũ',
  '2.5.4.97=PSDKE-CBK-123456,CN=tpp',
  'CN=#0c05626f6f6b73',
])('a subject: %s', (subject) => {
  expect(isTlsSubject(subject)).toBe(true)
})

test.each(['', 'books', 'CN=', 'CN=a,', ',CN=a', 'CN= a', 'CN=a ', 'CN=a;b', 'CN="a"', 'CN=a\nb'])(
  'no subject: %j',
  (subject) => {
    expect(isTlsSubject(subject)).toBe(false)
  },
)

test('a long text is told without a slow search', () => {
  expect(isTlsSubject(`CN=${'a,'.repeat(490)}`)).toBe(false)
})
