import { request } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { createIdentity } from './create-identity.ts'
import { approveInBrowser, authorizeAddress, redeem, refresh } from './testing/flow.ts'
import { openTestIdentity, privateJwk } from './testing/open-test-identity.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('discovery names what is served, and nothing that is not', async () => {
  const identity = await openTestIdentity()
  const { issuer } = identity
  const [openid, oauth] = await Promise.all(
    ['openid-configuration', 'oauth-authorization-server'].map(async (name) =>
      (await fetch(`${issuer}/.well-known/${name}`)).json(),
    ),
  )
  expect(oauth).toEqual(openid)
  expect(openid).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    userinfo_endpoint: `${issuer}/oauth/userinfo`,
    jwks_uri: `${issuer}/oauth/jwks`,
    end_session_endpoint: `${issuer}/oauth/end-session`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    pushed_authorization_request_endpoint: `${issuer}/oauth/par`,
    device_authorization_endpoint: `${issuer}/oauth/device-authorization`,
    grant_types_supported: [
      'authorization_code',
      'refresh_token',
      'client_credentials',
      'urn:ietf:params:oauth:grant-type:device_code',
    ],
    token_endpoint_auth_signing_alg_values_supported: ['PS256', 'ES256', 'EdDSA', 'Ed25519'],
    dpop_signing_alg_values_supported: ['PS256', 'ES256', 'EdDSA', 'Ed25519'],
    tls_client_certificate_bound_access_tokens: true,
    authorization_details_types_supported: ['consent'],
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: [
      'client_secret_basic',
      'client_secret_post',
      'private_key_jwt',
      'tls_client_auth',
      'none',
    ],
    authorization_response_iss_parameter_supported: true,
  })
  expect(openid.scopes_supported).toContain('payments.write')
  expect(openid).not.toHaveProperty('registration_endpoint')
  expect(openid).not.toHaveProperty('mtls_endpoint_aliases')
  await identity.close()
})

test('the keys that are shown have no private part', async () => {
  const identity = await openTestIdentity()
  const { keys } = await (await fetch(`${identity.issuer}/oauth/jwks`)).json()
  expect(keys).toHaveLength(1)
  expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' })
  expect(keys[0]).not.toHaveProperty('d')
  await identity.close()
})

test('the whole flow writes nothing to the console', async () => {
  const written = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  )
  const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const identity = await openTestIdentity()
  const { body } = await redeem(identity, await approveInBrowser(identity))
  await refresh(identity, body.refresh_token)
  await fetch(authorizeAddress(identity, { client_id: 'app_nobody' }))
  await fetch(`${identity.issuer}/oauth/jwks`, { headers: { origin: 'https://books.example' } })
  for (const spy of [...written, warnings]) expect(spy).not.toHaveBeenCalled()
  await identity.close()
})

test('each request is one line in the log, without ids and without queries', async () => {
  const identity = await openTestIdentity()
  await redeem(identity, await approveInBrowser(identity))
  await vi.waitFor(() => expect(identity.lines.length).toBeGreaterThan(6))
  const routes = new Set(identity.lines.map(({ route }) => route))
  expect([...routes].sort()).toEqual([
    '/interaction/{uid}',
    '/interaction/{uid}/code',
    '/interaction/{uid}/decide',
    '/interaction/{uid}/sign-in',
    '/oauth/authorize',
    '/oauth/authorize/{uid}',
    '/oauth/token',
  ])
  await identity.close()
})

test('a path that nobody serves is not copied into the log', async () => {
  const identity = await openTestIdentity()
  const paths = ['/oauth/secret', '/oauth/token/secret', '/interaction/uid/secret', '/interaction/']
  for (const path of paths) await fetch(`${identity.issuer}${path}`)
  await vi.waitFor(() => expect(identity.lines).toHaveLength(paths.length))
  expect(identity.lines.map(({ route }) => route)).toEqual([null, null, null, null])
  await identity.close()
})

test('what the authorization server owns is its own, and no more', async () => {
  const identity = await openTestIdentity()
  const { owns } = identity.identity
  const own = ['/oauth/token', '/oauth/authorize/abc', '/interaction/abc/sign-in']
  expect([...own, '/.well-known/openid-configuration'].every(owns)).toBe(true)
  expect(['/', '/v1/accounts', '/oauth', '/oauthx', '/.well-known/x'].some(owns)).toBe(false)
  await identity.close()
})

test.each(['/oauth/', '/oauth/nothing', '/oauth/token', '/interaction/abc', '/interaction/'])(
  'an address without anything to read answers without a fault: %s',
  async (path) => {
    const identity = await openTestIdentity()
    const answer = await fetch(`${identity.issuer}${path}`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(identity.faults).toEqual([])
    await identity.close()
  },
)

test('behind https, cookies are secure and bound to the host', async () => {
  const issuer = 'https://bank.example'
  const identity = await openTestIdentity({ issuer })
  const local = new URL(identity.localAddress)
  const { pathname, search } = new URL(authorizeAddress({ ...identity, issuer }, {}))
  const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
    const asked = request({ host: local.hostname, port: local.port, path: pathname + search })
    asked.on('response', (answer) => {
      answer.resume()
      resolve(answer.headers)
    })
    asked.on('error', reject).end()
  })
  const cookies = [headers['set-cookie'] ?? []].flat()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect(cookie).toMatch(/^__(Host|Secure)-.*; secure/i)
  expect(headers['strict-transport-security']).toBeDefined()
  await identity.close()
})

test.each([
  ['https://bank.example/', 'is no origin'],
  ['https://bank.example/identity', 'is no origin'],
  ['bank.example', 'is no origin'],
])('an issuer that is no origin is refused: %s', async (issuer, reason) => {
  await expect(openTestIdentity({ issuer })).rejects.toThrow(reason)
})

test('keys that cannot sign are refused', async () => {
  const { ports, close } = await openTestIdentity()
  const { d: _, ...publicOnly } = await privateJwk()
  const withKeys = (keys: Partial<typeof ports.keys>) =>
    createIdentity({ ...ports, keys: { ...ports.keys, ...keys } })
  await expect(withKeys({ signingJwks: [] })).rejects.toThrow('no key to sign tokens')
  await expect(withKeys({ signingJwks: [publicOnly] })).rejects.toThrow('not for ES256')
  await expect(withKeys({ cookieKeys: ['short'] })).rejects.toThrow('sign cookies')
  await close()
})
