import { expect, test } from 'vitest'
import { checkPassword } from './check-password.ts'

const EMAIL = 'ann.long.name@books.example'

test.each(['twelve chars', 'Ünï-wört-zwölf', 'pass word pass word', `${'a'.repeat(200)}bcde`])(
  'this may be chosen: %s',
  (password) => {
    expect(checkPassword(password, EMAIL)).toBeUndefined()
  },
)

test.each([
  ['eleven char', 'has 11 characters'],
  ['', 'has 0 characters'],
  // Two code units each, and one character.
  ['😀😁😂🤣😃😄', 'has 6 characters'],
  ['abcd'.repeat(4), 'repeats'],
  ['abcde'.repeat(60), 'more than 256'],
  [EMAIL, 'e-mail address'],
  [` ${EMAIL.toUpperCase()} `, 'e-mail address'],
])('this may not: %s', (password, reason) => {
  expect(checkPassword(password, EMAIL)).toContain(reason)
})

test('a password is as long as its letters, however they are composed', () => {
  const decomposed = 'e\u0301'.repeat(6)
  expect(checkPassword(decomposed, EMAIL)).toContain('has 6 characters')
})
