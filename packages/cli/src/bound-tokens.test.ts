import { generateKeyPairSync } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { typeCode, visit } from '../../sdk/src/testing/customer.ts'
import { type RealServer, startRealServer } from '../../sdk/src/testing/real-server.ts'
import { loginWith } from './testing/login-with.ts'
import { runCli } from './testing/run-cli.ts'

let server: RealServer
let clientId: string
const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const about = { kid: 'k1', alg: 'ES256', use: 'sig' }
beforeAll(async () => {
  server = await startRealServer({ WEKEZA_DPOP_NONCE: 'required' })
  const jwks = join(server.folder, 'public-keys.json')
  const publicKey = { ...key.publicKey.export({ format: 'jwk' }), ...about }
  writeFileSync(jwks, JSON.stringify({ keys: [publicKey] }))
  const more = ['--profile', 'fapi2', '--jwks', jwks]
  clientId = (await server.createApplication('Keyed', ...more)).clientId
})
afterAll(() => server.stop())

let cwd: string
let env: Record<string, string>
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wekeza-bound-'))
  const file = join(cwd, 'private-key.json')
  const jwk = { ...key.privateKey.export({ format: 'jwk' }), ...about }
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 })
  env = {
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: clientId,
    WEKEZA_PRIVATE_KEY_FILE: file,
  }
})
afterEach(() => rmSync(cwd, { recursive: true }))

const wekeza = (...argv: string[]) => runCli(argv, { cwd, env })
const file = () => join(cwd, 'config/credentials.json')
const entries = () => JSON.parse(readFileSync(file(), 'utf8'))
const login = (id = clientId) => entries()[`${server.baseUrl} ${id}`].login
const addressIn = (shown: string) => /http\S+\/oauth\/authorize\S+/.exec(shown)?.[0] ?? ''
const inBrowser = (...argv: string[]) =>
  loginWith(['--no-browser', ...argv], { cwd, env }, async (shown) =>
    fetch(await visit(addressIn(shown))),
  )

describe('a FAPI 2.0 application', () => {
  test('logs in by a pushed request, and its token is bound to a key that is kept with it', async () => {
    const { code, stdout, stderr } = await inBrowser('--dpop')
    expect([code, stderr]).toEqual([0, expect.stringContaining('request_uri=')])
    expect(stdout).toContain('(DPoP)')
    expect(login()).toMatchObject({ token_type: 'DPoP', dpop_key: { kty: 'EC', crv: 'P-256' } })
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  test('goes on with that key, on calls and on a refresh, and nobody says so again', async () => {
    await inBrowser('--dpop')
    const before = login()
    expect((await wekeza('accounts', 'list')).stdout).toContain('acc_wanjiru_current')
    const ended = readFileSync(file(), 'utf8').replace(before.expires_at, '2020-01-01T00:00:00Z')
    writeFileSync(file(), ended)
    expect((await wekeza('accounts', 'list')).stdout).toContain('acc_wanjiru_current')
    expect(login().access_token).not.toBe(before.access_token)
    expect(login().dpop_key).toEqual(before.dpop_key)
    const { stdout } = await wekeza('auth', 'status', '--json', '--fields', 'token_binding')
    expect(JSON.parse(stdout)).toEqual({ token_binding: 'dpop' })
  })

  test('has its tokens revoked at logout, and the key forgotten with them', async () => {
    await inBrowser('--dpop')
    expect((await wekeza('auth', 'logout')).stdout).toContain('revoked at the bank')
    expect(existsSync(file())).toBe(false)
  })

  test('calls for itself with tokens that are bound, and keeps nothing for it', async () => {
    expect((await wekeza('sandbox', 'personas', '--dpop')).stdout).toContain('wanjiru')
    expect(existsSync(file())).toBe(false)
  })

  test('gets no token that is bound to nothing', async () => {
    const { code, stderr } = await wekeza('sandbox', 'personas')
    expect([code, stderr]).toEqual([4, expect.stringContaining('invalid_grant')])
  })

  test('takes the key and the switch from a profile', async () => {
    const { WEKEZA_PRIVATE_KEY_FILE: private_key_file, ...bare } = env
    mkdirSync(join(cwd, 'config'))
    const profiles = { fapi: { private_key_file, dpop: true } }
    writeFileSync(join(cwd, 'config/config.json'), JSON.stringify({ profiles }))
    const argv = ['sandbox', 'personas', '--profile', 'fapi']
    expect((await runCli(argv, { cwd, env: bare })).stdout).toContain('wanjiru')
  })
})

test('a token that was stolen opens nothing without the key', async () => {
  await inBrowser('--dpop')
  const { access_token } = login()
  const [bearer, dpop] = await Promise.all(
    ['Bearer', 'DPoP'].map((scheme) =>
      fetch(`${server.baseUrl}/v1/accounts`, {
        headers: { authorization: `${scheme} ${access_token}` },
      }),
    ),
  )
  expect([bearer?.status, dpop?.status]).toEqual([401, 401])
  const stolen = entries()
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  stolen[`${server.baseUrl} ${clientId}`].login.dpop_key = other.export({ format: 'jwk' })
  writeFileSync(file(), JSON.stringify(stolen))
  const { code, stderr } = await wekeza('accounts', 'list')
  expect([code, stderr]).toEqual([3, expect.stringContaining('dpop_proof_invalid')])
})

test('a persona’s session is bound to the key of who asked for it', async () => {
  const { code, stderr } = await wekeza('me', 'consents', 'list', '--as', 'wanjiru', '--dpop')
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
})

test('a device logs in with a key, and refreshes with it', async () => {
  const { WEKEZA_PRIVATE_KEY_FILE: _, ...bare } = env
  env = { ...bare, WEKEZA_CLIENT_ID: 'app_device', WEKEZA_DPOP: '1' }
  const { code } = await loginWith(['--device'], { cwd, env }, (shown) => {
    const [, uri = '', userCode = ''] = /open\s+(\S+)\s+and type the code\s+(\S+)/.exec(shown) ?? []
    return typeCode(uri, userCode)
  })
  expect(code).toBe(0)
  const { expires_at, token_type } = login('app_device')
  expect(token_type).toBe('DPoP')
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(expires_at, '2020-01-01T00:00:00Z'))
  delete env.WEKEZA_DPOP
  expect((await wekeza('accounts', 'list')).stdout).toContain('acc_wanjiru_current')
})

test('a login without a key says that its token is bound to nothing', async () => {
  const { clientId: id, clientSecret } = server.client
  env = { ...env, WEKEZA_CLIENT_ID: id, WEKEZA_CLIENT_SECRET: clientSecret }
  delete env.WEKEZA_PRIVATE_KEY_FILE
  const { stdout } = await wekeza('auth', 'login', '--as', 'wanjiru', '--json')
  expect(JSON.parse(stdout).token_binding).toBe('none')
})
