import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { matchClientSecret } from '../secrets/match-secret.ts'
import { writtenBefore } from '../testing/written-before.ts'

/** As it was written before there were profiles. */
const SECRET = `wk_test_${'7'.repeat(40)}`
const INSERTS = [
  "INSERT INTO organisation (id, name, created_at_ms) VALUES ('org_one', 'One Ltd', 1)",
  `INSERT INTO application (id, organisation_id, name, bank, secret_hash, redirect_uris, scopes, status, created_at_ms)
   VALUES ('app_one', 'org_one', 'Budget', 'test_one', '${hash('sha256', SECRET)}', '[]', '["openid"]', 'active', 5)`,
]

const ENGINES = writtenBefore('0040', INSERTS)

describe.each(ENGINES)('an application of an older database on %s', (_name, open) => {
  test('is of the profile standard, and its secret stays valid', {
    timeout: 20_000,
  }, async () => {
    const { applications, secrets } = (await open()).platform
    expect(await applications.get('app_one')).toMatchObject({
      profile: 'standard',
      jwks: null,
      tlsClientSubject: null,
      scopes: ['openid'],
    })
    const pepper = new Uint8Array(32)
    const matcher = { secrets, pepper, wall: { nowMs: () => 10 }, used: () => {} }
    expect(await matchClientSecret(matcher, { id: 'app_one' }, SECRET)).toBe(true)
    expect(await matchClientSecret(matcher, { id: 'app_one' }, `${SECRET}7`)).toBe(false)
  })
})
