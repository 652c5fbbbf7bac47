import { expect, test } from 'vitest'
import { plainName } from './plain-name.ts'
import * as mails from './words.ts'

const URL = 'https://api.bank.example'
const PLACE = { publicUrl: URL, hasPages: true }
const TOKEN = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE'
const ALL: readonly (readonly [string, mails.Words])[] = [
  ['registration', mails.registrationWords(PLACE, TOKEN)],
  ['known address', mails.knownAddressWords(URL)],
  ['password', mails.passwordWords(PLACE, TOKEN)],
  ['password set', mails.passwordSetWords(URL)],
  ['invitation', mails.invitationWords(PLACE, TOKEN, 'Books Ltd')],
  ['question', mails.goLiveWords(URL, 'ask', '/v1/organisations/org_1/go-live-requests/glr_1')],
  ['approval', mails.goLiveWords(URL, 'approve', '/v1/organisations/org_1')],
  ['rejection', mails.goLiveWords(URL, 'reject', '/v1/organisations/org_1')],
  ['suspension', mails.suspendedWords(URL, 'app_1')],
  ['reinstatement', mails.reinstatedWords(URL, 'app_1')],
]

test.each(ALL)(
  'the mail of a %s has one line of subject, and lines that fit a screen',
  (_, words) => {
    expect(words.subject).toMatch(/^[^\r\n]{5,60}$/)
    expect(words.text).toMatch(/^Hello,\n/)
    // A link cannot be broken.
    const lines = words.text.split('\n').filter((line) => !line.includes('#token='))
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  },
)

test.each(ALL.filter(([, { text }]) => text.includes(TOKEN)))(
  'the token of a %s stands alone on its line, to be copied',
  (_, { text }) => {
    expect(/^ {4}(\S+)$/m.exec(text)?.[1]).toBe(TOKEN)
  },
)

test('a mail leads to the page that takes its token, where the platform has pages', () => {
  const link = `${URL}/developers/confirm#token=${TOKEN}`
  expect(mails.passwordWords(PLACE, TOKEN).text).toContain(`\n${link}\n`)
  expect(mails.passwordWords({ publicUrl: URL }, TOKEN).text).not.toContain(link)
})

test('three of them hold a token', () => {
  expect(ALL.filter(([, { text }]) => text.includes(TOKEN))).toHaveLength(3)
})

test.each([
  ['Books Ltd', 'Books Ltd'],
  ["Njeri's Cakes & Co.", "Njeri's Cakes & Co."],
  ['Ünïcode Bücher', 'Ünïcode Bücher'],
  ['a\r\nBcc: x@evil.example', 'a Bcc x evil. example'],
  ['http://evil.example', 'http evil. example'],
  ['<a href="x">', 'a href x'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('a name in a mail is plain: %j', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})
