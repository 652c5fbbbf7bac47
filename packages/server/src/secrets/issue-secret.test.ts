import { readSecret } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { issueSecret } from './issue-secret.ts'

const pepper = new Uint8Array(32).fill(7)
const issue = (bankKey: string, kind: 'client_secret' | 'api_key') =>
  issueSecret({ application: { id: 'app_one', bankKey }, kind }, pepper, 0)

test.each([
  ['test_demo', 'client_secret', /^wk_test_s/],
  ['test_demo', 'api_key', /^wk_test_k/],
  ['live', 'client_secret', /^wk_live_s/],
  ['live', 'api_key', /^wk_live_k/],
] as const)(
  'a secret says whether it opens a test bank, and what it is: %s, %s',
  (bankKey, kind, form) => {
    const { text, secret } = issue(bankKey, kind)
    expect(text).toMatch(form)
    expect(readSecret(text)).toEqual({ mode: bankKey === 'live' ? 'live' : 'test', id: secret.id })
  },
)

test('what is kept of it is its end and a hash, and no two are alike', () => {
  const [one, other] = [issue('live', 'api_key'), issue('live', 'api_key')]
  expect(JSON.stringify(one.secret)).not.toContain(one.text)
  expect(one.text.endsWith(one.secret.lastFour)).toBe(true)
  expect(one.text).not.toBe(other.text)
})
