import type { AdapterPayload } from 'oidc-provider'
import { expect, test } from 'vitest'
import { digest } from '../../secrets/digest.ts'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { providerAdapter } from './provider-adapter.ts'

const NOW_MS = 1_000_000

function open() {
  const store = memoryProviderStore()
  const applications = { get: async () => undefined }
  const ground = { applications, wall: { nowMs: () => NOW_MS }, issuer: 'https://bank.example' }
  return { store, adapter: providerAdapter({ store, ...ground }) }
}

const code = (more: object = {}) =>
  ({ jti: 'code-1', grantId: 'grant-1', ...more }) as AdapterPayload

test('the second of two that consume a code at once is refused, and the grant is revoked', async () => {
  const { adapter } = open()
  const codes = adapter('AuthorizationCode')
  const tokens = adapter('RefreshToken')
  await adapter('Grant').upsert('grant-1', {}, 60)
  await codes.upsert('code-1', code(), 60)
  await codes.consume('code-1')
  await tokens.upsert('token-1', { grantId: 'grant-1' }, 60)
  await expect(codes.consume('code-1')).rejects.toThrow('invalid_grant')
  expect(await adapter('Grant').find('grant-1')).toBeUndefined()
  expect(await tokens.find('token-1')).toBeUndefined()
})

test('a row is found by what its holder presents, and stands under its digest only', async () => {
  const { adapter, store } = open()
  await adapter('AuthorizationCode').upsert('code-1', code({ scope: 'openid' }), 60)
  expect(await adapter('AuthorizationCode').find('code-1')).toEqual(code({ scope: 'openid' }))
  expect(await store.find('AuthorizationCode', 'code-1')).toBeUndefined()
  expect(await store.find('AuthorizationCode', digest('code-1'))).toMatchObject({
    payload: { grantId: 'grant-1', scope: 'openid' },
    expiresAtMs: NOW_MS + 60_000,
  })
})

test('a used row says when it was used', async () => {
  const { adapter } = open()
  await adapter('RefreshToken').upsert('token-1', { grantId: 'grant-1' }, 60)
  await adapter('RefreshToken').consume('token-1')
  expect(await adapter('RefreshToken').find('token-1')).toMatchObject({ consumed: NOW_MS / 1000 })
})

test('expired rows are purged along the way', async () => {
  const { adapter, store } = open()
  await store.upsert({
    model: 'Session',
    id: 'old',
    uid: null,
    userCode: null,
    grantId: null,
    payload: {},
    consumedAtMs: null,
    expiresAtMs: NOW_MS - 1,
  })
  await adapter('Session').upsert('new', {}, 60)
  expect(await store.find('Session', 'old')).toBeUndefined()
})
