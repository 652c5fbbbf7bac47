import { expect, test } from 'vitest'
import { isSession } from './is-session.ts'

const session = {
  subject: 'cus_wanjiru',
  clientId: 'app_portal',
  consentId: undefined,
  scopes: new Set(['me']),
}

test('a person, the scope me and nothing else are a session', () => {
  expect(isSession(session)).toBe(true)
})

test.each([
  ['under a consent', { consentId: 'csn_1' }],
  ['of the application itself', { subject: 'app_portal' }],
  ['with a scope of a customer’s consent too', { scopes: new Set(['me', 'accounts.read']) }],
  ['with openid too', { scopes: new Set(['me', 'openid']) }],
  ['without the scope', { scopes: new Set(['openid']) }],
  ['with no scope', { scopes: new Set<string>() }],
])('a token %s is none', (_, more) => {
  expect(isSession({ ...session, ...more })).toBe(false)
})
