import { expect, test } from 'vitest'
import { matchName } from './match-name.ts'
import { nameWords } from './name-words.ts'

test.each([
  ['the same', 'Wanjiru Kamau', 'Wanjiru Kamau'],
  ['another case', 'WANJIRU kamau', 'Wanjiru Kamau'],
  ['another order', 'Kamau, Wanjiru', 'Wanjiru Kamau'],
  ['a title', 'Mrs. Wanjiru Kamau', 'Wanjiru Kamau'],
  ['accents', 'Wánjirũ Kamau', 'Wanjiru Kamau'],
  ['more room', '  Wanjiru   Kamau ', 'Wanjiru Kamau'],
  ['an apostrophe', "Ng'ang'a Mwangi", 'Nganga Mwangi'],
  ['a hyphen', 'Akinyi-Odhiambo Grace', 'Grace Akinyi Odhiambo'],
  ['no form of business', 'Baraka Traders', 'Baraka Traders Ltd'],
  ['another form of business', 'Baraka Traders Limited', 'Baraka Traders Ltd.'],
  ['two forms of business', 'Twiga Foods Co. Ltd', 'Twiga Foods'],
  ['an ampersand', 'Mama & Sons', 'Mama and Sons'],
])('a name with %s is a match', (_, given, registered) => {
  expect(matchName(given, registered)).toBe('match')
})

test.each([
  ['an initial', 'W. Kamau', 'Wanjiru Kamau'],
  ['an initial in the register', 'Wanjiru Kamau', 'W Kamau'],
  ['two initials', 'W. N. Kamau', 'Wanjiru Njeri Kamau'],
  ['a middle name less', 'Wanjiru Kamau', 'Wanjiru Njeri Kamau'],
  ['a middle name more', 'Wanjiru Njeri Kamau', 'Wanjiru Kamau'],
  ['a letter less', 'Wanjiu Kamau', 'Wanjiru Kamau'],
  ['a letter too many', 'Wanjirru Kamau', 'Wanjiru Kamau'],
  ['another letter', 'Wanjira Kamau', 'Wanjiru Kamau'],
  ['letters that changed places', 'Wajniru Kamau', 'Wanjiru Kamau'],
  ['a slip in a name of one word', 'Safaricon', 'Safaricom PLC'],
])('a name with %s is a close match', (_, given, registered) => {
  expect(matchName(given, registered)).toBe('close_match')
})

test.each([
  ['another', 'Otieno Odhiambo', 'Wanjiru Kamau'],
  ['a first name only', 'Wanjiru', 'Wanjiru Kamau'],
  ['a last name only', 'Kamau', 'Wanjiru Kamau'],
  ['the same family', 'Njeri Kamau', 'Wanjiru Kamau'],
  ['initials only', 'W K', 'Wanjiru Kamau'],
  ['an initial of somebody else', 'N Kamau', 'Wanjiru Kamau'],
  ['slips in both words', 'Wanjira Kamay', 'Wanjiru Kamau'],
  ['two slips in one word', 'Wamjira Kamau', 'Wanjiru Kamau'],
  ['a word of four letters and one more', 'Wanjiru Kamu', 'Wanjiru Kamau'],
  ['two words in one', 'JavaHouse', 'Java House'],
  ['a slip in a short word', 'Anne Kamau', 'Anna Kamau'],
  ['a form of business only', 'Limited', 'Baraka Traders Limited'],
  ['nothing but signs', '...', 'Wanjiru Kamau'],
  ['a word that is said twice', 'Kamau Kamau', 'Wanjiru Kamau'],
  ['a slip and a word less', 'Wanjira', 'Wanjiru Kamau'],
])('a name that is %s is no match', (_, given, registered) => {
  expect(matchName(given, registered)).toBe('no_match')
})

test('a name of nothing but a form keeps it', () => {
  expect(nameWords('Company Ltd')).toEqual(['company', 'ltd'])
  expect(matchName('Company Ltd', 'LTD COMPANY')).toBe('match')
})
