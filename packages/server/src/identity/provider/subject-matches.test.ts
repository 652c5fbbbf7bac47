import { expect, test } from 'vitest'
import { subjectMatches } from './subject-matches.ts'

/** As Node writes a subject: in the certificate's order, a line for each part. */
const SUBJECT = 'C=KE\nO=Baraka Books\\, Ltd\nCN=books'

test('the parts are compared in the order of RFC 4514, which is the other way round', () => {
  expect(subjectMatches(SUBJECT, 'CN=books,O=Baraka Books\\, Ltd,C=KE')).toBe(true)
  expect(subjectMatches(SUBJECT, 'cn=books, o=Baraka Books\\, Ltd, c=KE')).toBe(true)
})

test('pairs of one part have no order', () => {
  expect(subjectMatches('C=KE\nCN=books + OU=shop', 'OU=shop+CN=books,C=KE')).toBe(true)
})

test.each([
  ['in the certificate’s order', 'C=KE,O=Baraka Books\\, Ltd,CN=books'],
  ['with a part too few', 'CN=books,C=KE'],
  ['with a part too many', 'CN=books,O=Baraka Books\\, Ltd,C=KE,OU=x'],
  ['with other letters', 'CN=Books,O=Baraka Books\\, Ltd,C=KE'],
  ['that is a piece of it', 'CN=book,O=Baraka Books\\, Ltd,C=KE'],
  ['that is empty', ''],
])('a name %s is another', (_what, registered) => {
  expect(subjectMatches(SUBJECT, registered)).toBe(false)
})

test('nobody’s certificate matches nothing', () => {
  expect(subjectMatches(undefined, 'CN=books')).toBe(false)
})
