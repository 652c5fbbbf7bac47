import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '@wekeza/sandbox/http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { typeCode, visit } from '../../sdk/src/testing/customer.ts'
import { type RealServer, startRealServer } from '../../sdk/src/testing/real-server.ts'
import { loginWith as loggingIn } from './testing/login-with.ts'
import { runCli } from './testing/run-cli.ts'

let server: RealServer
let cwd: string
let env: Record<string, string>
beforeAll(async () => {
  server = await startRealServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wekeza-auth-'))
  env = {
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: server.client.clientId,
    WEKEZA_CLIENT_SECRET: server.client.clientSecret,
  }
})
afterEach(() => rmSync(cwd, { recursive: true }))

const wekeza = (...argv: string[]) => runCli(argv, { cwd, env })
const kept = () => readFileSync(join(cwd, 'config/credentials.json'), 'utf8')
const tokensIn = (text: string): string[] => text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []

const loginWith = (argv: string[], act: Parameters<typeof loggingIn>[2]) =>
  loggingIn(argv, { cwd, env }, act)

const addressIn = (shown: string) => /http\S+\/oauth\/authorize\S+/.exec(shown)?.[0] ?? ''

describe('a login by the address that is printed', () => {
  test('ends when the customer’s browser comes back by itself', async () => {
    const { code, stdout, stderr } = await loginWith(['--no-browser'], async (shown) =>
      fetch(await visit(addressIn(shown))),
    )
    expect([code, stdout]).toEqual([0, expect.stringContaining('acc_wanjiru_current')])
    expect(stderr).toContain('wekeza accounts list')
    expect((await wekeza('accounts', 'list')).stdout).toContain('acc_wanjiru_current')
  })

  test('takes the address that is pasted, from a browser on another machine', async () => {
    const { code } = await loginWith(['--no-browser'], async (shown, type) => {
      type('what is this?')
      type(await visit(addressIn(shown)))
    })
    expect(code).toBe(0)
  })

  test('does not take the return of another visit', async () => {
    const { code, stderr } = await loginWith(['--no-browser'], async (shown, type) => {
      const address = new URL(await visit(addressIn(shown)))
      address.searchParams.set('state', 'forged')
      type(address.href)
    })
    expect([code, stderr]).toEqual([1, expect.stringContaining('state_mismatch')])
    expect(existsSync(join(cwd, 'config/credentials.json'))).toBe(false)
  })

  test('ends with 4 when the customer says no', async () => {
    const { code, stderr } = await loginWith(['--no-browser'], async (shown) =>
      fetch(await visit(addressIn(shown), 'deny')),
    )
    expect([code, stderr]).toEqual([4, expect.stringContaining('did not approve')])
  })
})

describe('a login by a code on another device', () => {
  const asDevice = ['--device', '--client-id', 'app_device']
  const codeIn = (shown: string): [string, string] => [
    /http\S+\/oauth\/device/.exec(shown)?.[0] ?? '',
    /\b[A-Z]{4}-[A-Z]{4}\b/.exec(shown)?.[0] ?? '',
  ]

  test('ends when the customer typed it and approved; no secret of another application goes along', async () => {
    const { code, stdout } = await loginWith(asDevice, (shown) => typeCode(...codeIn(shown)))
    expect([code, stdout]).toEqual([0, expect.stringContaining('app_device')])
    const status = await wekeza('auth', 'status', '--client-id', 'app_device', '--json')
    expect(JSON.parse(status.stdout)).toMatchObject({
      customer_id: 'cus_wanjiru',
      consent_status: 'authorised',
      account_ids: ['acc_wanjiru_current'],
    })
  })

  test('says so when the application may not', async () => {
    const { code, stderr } = await wekeza('auth', 'login', '--device')
    expect([code, stderr]).toEqual([3, expect.stringContaining('device_not_allowed')])
  })
})

test('a platform that offers no login by a code says what to do instead', async () => {
  const sandbox = await startSandbox({ port: 0 })
  const { code, stderr } = await wekeza(
    'auth',
    'login',
    '--device',
    '--base-url',
    sandbox.baseUrl,
    '--client-id',
    'app_device',
  )
  await sandbox.stop()
  expect([code, stderr]).toEqual([3, expect.stringContaining('--no-browser')])
})

describe('after a login', () => {
  beforeEach(async () => {
    expect((await wekeza('auth', 'login', '--as', 'wanjiru')).code).toBe(0)
  })

  test('status says who, what, until when and where, and shows no token', async () => {
    const { stdout } = await wekeza('auth', 'status', '--json')
    expect(JSON.parse(stdout)).toEqual({
      base_url: server.baseUrl,
      profile: 'default',
      client_id: 'app_demo',
      customer_id: 'cus_wanjiru',
      consent_id: expect.stringMatching(/^csn_/),
      consent_status: 'authorised',
      account_ids: expect.arrayContaining(['acc_wanjiru_current']),
      expires_at: expect.any(String),
      scopes: expect.arrayContaining(['accounts.read']),
      token_expires_at: expect.any(String),
      token_binding: 'none',
      refreshable: true,
      credentials_file: join(cwd, 'config/credentials.json'),
      credentials_storage: 'file',
      keychain: null,
    })
    const shown = stdout + (await wekeza('auth', 'status')).stdout
    expect(tokensIn(shown)).toEqual([])
    expect(shown).not.toContain(
      JSON.parse(kept())[`${server.baseUrl} app_demo`].login.refresh_token,
    )
  })

  test('only the owner may read what is kept', () => {
    expect(statSync(join(cwd, 'config/credentials.json')).mode & 0o777).toBe(0o600)
  })

  test('the token is printed when standard output is asked for it, and not otherwise', async () => {
    const asked = await wekeza('auth', 'token', '--stdout')
    expect(tokensIn(asked.stdout)).toEqual([asked.stdout.trim()])
    const unasked = await wekeza('auth', 'token')
    expect([unasked.code, unasked.stdout]).toEqual([2, ''])
    expect(unasked.stderr).toContain('--stdout')
    expect(tokensIn(unasked.stderr)).toEqual([])
  })

  test('logout ends the refresh token at the bank, and leaves no file behind', async () => {
    const before = kept()
    const { code, stdout } = await wekeza('auth', 'logout')
    expect([code, stdout]).toEqual([0, expect.stringContaining('revoked at the bank')])
    expect(existsSync(join(cwd, 'config/credentials.json'))).toBe(false)
    const { refresh_token } = JSON.parse(before)[`${server.baseUrl} app_demo`].login
    const { clientId, clientSecret } = server.client
    const answer = await fetch(`${server.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
    })
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' })
  })

  test('a logout that does not reach the bank forgets nothing, unless it is told to', async () => {
    const before = kept()
    const far = `${server.baseUrl} app_demo`
    const unreachable = 'http://127.0.0.1:9'
    writeFileSync(
      join(cwd, 'config/credentials.json'),
      before.replace(far, `${unreachable} app_demo`),
    )
    const failed = await wekeza('auth', 'logout', '--base-url', unreachable)
    expect([failed.code, kept()]).toEqual([5, expect.stringContaining('refresh_token')])
    const local = await wekeza('auth', 'logout', '--base-url', unreachable, '--local')
    expect([local.code, existsSync(join(cwd, 'config/credentials.json'))]).toEqual([0, false])
  })

  test('an access token that has ended is replaced, and what replaced it is kept', async () => {
    const before = kept()
    const ended = before.replace(/"expires_at": "[^"]+"/, '"expires_at": "2020-01-01T00:00:00Z"')
    writeFileSync(join(cwd, 'config/credentials.json'), ended)
    expect((await wekeza('accounts', 'list')).code).toBe(0)
    const tokens = (text: string) =>
      JSON.parse(text)[`${server.baseUrl} app_demo`].login as Record<string, string>
    expect(tokens(kept()).refresh_token).not.toBe(tokens(before).refresh_token)
  })
})

describe('an application whose key proves it', () => {
  const environmentOf = ({ clientId }: { clientId: string }, file: string) => ({
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: clientId,
    WEKEZA_PRIVATE_KEY_FILE: file,
  })

  test.each(['rsa', 'ec', 'ed25519'] as const)('logs in by a key of the kind %s', async (kind) => {
    const { publicKey, privateKey } = newKeys(kind)
    const jwks = join(cwd, 'jwks.json')
    const key = join(cwd, 'key.pem')
    writeFileSync(jwks, JSON.stringify({ keys: [publicKey.export({ format: 'jwk' })] }))
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    const application = await server.createApplication(`Keyed by ${kind}`, '--jwks', jwks)
    const own = environmentOf(application, key)
    const { code } = await runCli(['auth', 'login', '--as', 'wanjiru'], { cwd, env: own })
    expect(code).toBe(0)
    expect((await runCli(['auth', 'logout'], { cwd, env: own })).stdout).toContain('revoked')
  })

  test.each([
    ['no key', 'canary', 0o600, 'is no private key'],
    ['a key that others may read', 'canary', 0o644, 'mode 644'],
  ])('is told of %s, and not shown it', async (_, text, mode, said) => {
    const key = join(cwd, 'key.pem')
    writeFileSync(key, text, { mode })
    const own = environmentOf({ clientId: 'app_demo' }, key)
    const { code, stderr } = await runCli(['sandbox', 'personas'], { cwd, env: own })
    expect([code, stderr.replaceAll(/\s+›?\s*/g, ' ')]).toEqual([2, expect.stringContaining(said)])
    expect(stderr).not.toContain('canary')
  })
})

function newKeys(kind: 'rsa' | 'ec' | 'ed25519') {
  if (kind === 'rsa') return generateKeyPairSync(kind, { modulusLength: 2048 })
  return kind === 'ec'
    ? generateKeyPairSync(kind, { namedCurve: 'P-256' })
    : generateKeyPairSync(kind)
}

test('the log of a login, a call and a logout holds no secret', async () => {
  const loud = { cwd, env: { ...env, WEKEZA_LOG: 'debug' } }
  const login = await runCli(['auth', 'login', '--as', 'wanjiru'], loud)
  const { refresh_token } = JSON.parse(kept())[`${server.baseUrl} app_demo`].login
  const others = [await runCli(['accounts', 'list'], loud), await runCli(['auth', 'logout'], loud)]
  const said = [login, ...others].map(({ stdout, stderr }) => stdout + stderr).join('\n')
  expect(said).toContain('oauth.token 200')
  expect(tokensIn(said)).toEqual([])
  expect(said).not.toContain(refresh_token)
  expect(said).not.toContain(server.client.clientSecret)
})

test('status without a login ends with 4 and says how to log in', async () => {
  const { code, stderr } = await wekeza('auth', 'status')
  expect([code, stderr]).toEqual([4, expect.stringContaining('wekeza auth login')])
})

test('a secret is no flag', async () => {
  const { code, stderr } = await wekeza('auth', 'login', '--client-secret', 'canary')
  expect([code, stderr]).toEqual([2, expect.stringContaining('Nonexistent flag')])
})
