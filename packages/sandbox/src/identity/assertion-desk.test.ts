import type { Application } from '@wekeza/platform'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { AssertionDesk } from './assertion-desk.ts'

const ISSUER = 'http://bank.test'
const NOW_SECONDS = 1_768_456_800
const wall = { nowMs: () => NOW_SECONDS * 1_000 }
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
const stranger = await generateKeyPair('ES256')
const { kty = 'EC', ...members } = await exportJWK(publicKey)
const application = {
  ...{ id: 'app_1', jwks: { keys: [{ kty, ...members, alg: 'ES256' }] } },
} as unknown as Application

type Claims = Record<string, unknown>

function assertion(differing: Claims = {}, key = privateKey): Promise<string> {
  const times = { iat: NOW_SECONDS, exp: NOW_SECONDS + 60 }
  const claims: Claims = {
    iss: 'app_1',
    sub: 'app_1',
    aud: ISSUER,
    jti: 'one',
    ...times,
    ...differing,
  }
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256' }).sign(key)
}

test('one of the application’s own keys proves it, once', async () => {
  const desk = new AssertionDesk(ISSUER, wall)
  expect(await desk.accepts(application, await assertion())).toBe(true)
  expect(await desk.accepts(application, await assertion())).toBe(false)
  expect(await desk.accepts(application, await assertion({ jti: 'two' }))).toBe(true)
})

test.each<[string, Claims]>([
  ['for another server', { aud: 'https://elsewhere.example' }],
  ['for several servers', { aud: [ISSUER, 'https://elsewhere.example'] }],
  ['for an endpoint', { aud: `${ISSUER}/oauth/token` }],
  ['of another application', { iss: 'app_2', sub: 'app_2' }],
  ['that is late', { exp: NOW_SECONDS - 11 }],
  ['without an end', { exp: undefined }],
  ['without an id', { jti: undefined }],
])('an assertion %s proves nothing', async (_, claims) => {
  const desk = new AssertionDesk(ISSUER, wall)
  expect(await desk.accepts(application, await assertion(claims))).toBe(false)
})

test('neither does another’s key, no key at all, or what is none', async () => {
  const desk = new AssertionDesk(ISSUER, wall)
  expect(await desk.accepts(application, await assertion({}, stranger.privateKey))).toBe(false)
  expect(await desk.accepts({ ...application, jwks: null }, await assertion())).toBe(false)
  expect(await desk.accepts(application, 'garbage')).toBe(false)
})
