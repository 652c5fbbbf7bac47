import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RealServer, startRealServer } from '../../sdk/src/testing/real-server.ts'
import { loginWith } from './testing/login-with.ts'
import { runCli } from './testing/run-cli.ts'
import { signInOwn, typeOwnCode } from './testing/sign-in-own.ts'

let server: RealServer
let secret: string
beforeAll(async () => {
  server = await startRealServer()
  const { applications } = JSON.parse(readFileSync(join(server.folder, 'clients.json'), 'utf8'))
  const isPortal = ({ client_id }: { client_id: string }) => client_id === 'app_portal'
  secret = applications.find(isPortal).client_secret
})
afterAll(() => server.stop())

let cwd: string
let env: Record<string, string>
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wekeza-me-'))
  env = {
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: 'app_portal',
    WEKEZA_CLIENT_SECRET: secret,
  }
})
afterEach(() => rmSync(cwd, { recursive: true }))

const wekeza = (...argv: string[]) => runCli(argv, { cwd, env })
const file = () => join(cwd, 'config/credentials.json')
const mine = () => JSON.parse(readFileSync(file(), 'utf8'))[`${server.baseUrl} app_portal`].me
const inBrowser = (...argv: string[]) =>
  loginWith(['--me', '--no-browser', ...argv], { cwd, env }, async (shown) =>
    fetch(await signInOwn(/http\S+\/oauth\/authorize\S+/.exec(shown)?.[0] ?? '')),
  )

test('a customer signs in by the browser, and governs their consents without a persona', async () => {
  const { code, stdout, stderr } = await inBrowser()
  expect([code, stderr]).toEqual([0, expect.stringContaining('wekeza me consents list')])
  expect(stdout).toContain('cus_wanjiru')
  expect((await wekeza('me', 'consents', 'list', '--json')).code).toBe(0)
  const { stdout: status } = await wekeza('auth', 'status', '--me', '--json')
  expect(JSON.parse(status)).toMatchObject({ customer_id: 'cus_wanjiru', refreshable: true })
})

test('and by a code on another device', async () => {
  const { code } = await loginWith(['--me', '--device'], { cwd, env }, (shown) => {
    const [, uri = '', userCode = ''] = /open\s+(\S+)\s+and type the code\s+(\S+)/.exec(shown) ?? []
    return typeOwnCode(uri, userCode)
  })
  expect(code).toBe(0)
  expect((await wekeza('me', 'consents', 'list')).code).toBe(0)
})

test('a session that has ended is renewed, and its new tokens are kept', async () => {
  await inBrowser()
  const before = mine()
  const ended = readFileSync(file(), 'utf8').replace(before.expires_at, '2020-01-01T00:00:00Z')
  writeFileSync(file(), ended)
  expect((await wekeza('me', 'consents', 'list')).code).toBe(0)
  expect(mine().refresh_token).not.toBe(before.refresh_token)
})

test('it is bound to a key where that is asked for, and renewed with it', async () => {
  expect((await inBrowser('--dpop')).stdout).toContain('(DPoP)')
  const ended = readFileSync(file(), 'utf8').replace(mine().expires_at, '2020-01-01T00:00:00Z')
  writeFileSync(file(), ended)
  expect((await wekeza('me', 'consents', 'list')).code).toBe(0)
})

test('a logout ends it at the bank', async () => {
  await inBrowser()
  const { refresh_token } = mine()
  expect((await wekeza('auth', 'logout')).stdout).toContain('revoked at the bank')
  expect(existsSync(file())).toBe(false)
  const basic = Buffer.from(`app_portal:${secret}`).toString('base64')
  const answer = await fetch(`${server.baseUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
  })
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' })
})

test('where nobody is signed in, it is said how', async () => {
  const { code, stderr } = await wekeza('me', 'consents', 'list')
  expect([code, stderr]).toEqual([4, expect.stringContaining('auth login --me')])
})

test('an application that is not the bank’s own is told that it is not, and who makes one', async () => {
  const { clientId, clientSecret } = server.client
  env = { ...env, WEKEZA_CLIENT_ID: clientId, WEKEZA_CLIENT_SECRET: clientSecret }
  const { code, stderr } = await loginWith(['--me', '--no-browser'], { cwd, env }, (shown) =>
    fetch(/http\S+\/oauth\/authorize\S+/.exec(shown)?.[0] ?? ''),
  )
  expect([code, stderr]).toEqual([3, expect.stringContaining('own_session_refused')])
  expect(stderr).toContain('--profile first-party')
})
