import { readSecret } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { playIssuing } from './play-issuing.ts'

const application = { id: 'app_1', bankKey: 'test_demo' }

function issued(seed: number) {
  const { secrets, emailTokens } = playIssuing(seed)
  const secret = secrets.issue({ application, kind: 'client_secret' }, 7)
  const key = secrets.issue(
    { application, kind: 'api_key', name: 'Mine', scopes: ['self.read'] },
    7,
  )
  return { secret, key, token: emailTokens.issue() }
}

test('secrets have the shape and the checksum of the server’s', () => {
  const { secret, key } = issued(1)
  expect(readSecret(secret.text)).toEqual({ mode: 'test', id: secret.secret.id })
  expect(readSecret(key.text)).toEqual({ mode: 'test', id: key.secret.id })
  expect(secret.text).toMatch(/^wk_test_s/)
  expect(key.secret).toMatchObject({
    name: 'Mine',
    scopes: ['self.read'],
    lastFour: key.text.slice(-4),
  })
})

test('the same seed makes the same ones, and another seed others', () => {
  expect(issued(1)).toEqual(issued(1))
  expect(issued(1).secret.text).not.toBe(issued(2).secret.text)
})

test('no two of a process are alike until it begins anew', () => {
  const issuing = playIssuing(1)
  const make = () => issuing.secrets.issue({ application, kind: 'api_key' }, 0).text
  const [first, second] = [make(), make()]
  expect(second).not.toBe(first)
  issuing.reset()
  expect(make()).toBe(first)
})

test('what is kept of a secret and of a mail’s token is a hash, and never the text', () => {
  const { secret, token } = issued(1)
  expect(JSON.stringify(secret.secret)).not.toContain(secret.text)
  expect(token.text).toMatch(/^[\w-]{43}$/)
  expect(token.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(playIssuing(9).emailTokens.hashOf(token.text)).toBe(token.hash)
})
