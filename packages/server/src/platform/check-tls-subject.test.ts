import { expect, test } from 'vitest'
import { checkTlsSubject } from './check-tls-subject.ts'

test.each([
  'CN=books',
  'CN=books,O=Baraka Books,C=KE',
  'CN=Books\\, Ltd+OU=a\\2Bb,O=Wanjirũ',
  '2.5.4.97=PSDKE-CBK-123456,CN=tpp',
  'CN=#0c05626f6f6b73',
])('a subject: %s', (subject) => {
  expect(() => checkTlsSubject(subject)).not.toThrow()
})

test.each(['', 'books', 'CN=', 'CN=a,', ',CN=a', 'CN= a', 'CN=a ', 'CN=a;b', 'CN="a"', 'CN=a\nb'])(
  'no subject: %j',
  (subject) => {
    expect(() => checkTlsSubject(subject)).toThrow(/RFC 4514/)
  },
)

test('a long text is told without a slow search', () => {
  expect(() => checkTlsSubject(`CN=${'a,'.repeat(490)}`)).toThrow(/RFC 4514/)
})
