import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  practiceCertificates,
  type RealServer,
  startRealServer,
} from '../../sdk/src/testing/real-server.ts'
import { approve } from '../../server/src/identity/proof/testing/approve.ts'
import type { Proof } from '../../server/src/identity/proof/testing/open-proof.ts'
import { tlsFetch } from '../../server/src/identity/proof/testing/tls-fetch.ts'
import { loginWith } from './testing/login-with.ts'
import { runCli } from './testing/run-cli.ts'

let certificates: Awaited<ReturnType<typeof practiceCertificates>>
let server: RealServer
let clientId: string
beforeAll(async () => {
  certificates = await practiceCertificates()
  server = await startRealServer(certificates.settings)
  const more = ['--profile', 'fapi2', '--tls-subject', certificates.subject]
  clientId = (await server.createApplication('Certified', ...more)).clientId
})
afterAll(async () => {
  await server.stop()
  certificates.remove()
})

let cwd: string
let env: Record<string, string>
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wekeza-certified-'))
  env = {
    WEKEZA_CONFIG_DIR: join(cwd, 'config'),
    WEKEZA_INSECURE_STORAGE: '1',
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: clientId,
    NODE_EXTRA_CA_CERTS: certificates.settings.WEKEZA_TLS_CLIENT_CA,
  }
})
afterEach(() => rmSync(cwd, { recursive: true }))

const wekeza = (...argv: string[]) => runCli(argv, { cwd, env })
const pem = (name: string) => join(dirname(certificates.settings.WEKEZA_TLS_CERT), `${name}.pem`)
const shown = (name: string) => ['--mtls-cert', pem(name), '--mtls-key', pem(`${name}-key`)]
const kept = () => JSON.parse(readFileSync(join(cwd, 'config/credentials.json'), 'utf8'))
const ca = () => readFileSync(certificates.settings.WEKEZA_TLS_CLIENT_CA, 'utf8')
const login = () =>
  loginWith(['--no-browser', ...shown('client')], { cwd, env }, async (told) => {
    const address = /http\S+\/oauth\/authorize\S+/.exec(told)?.[0] ?? ''
    const browser = { issuer: server.baseUrl, fetch: tlsFetch({ ca: ca() }) }
    await fetch(await approve(browser as unknown as Proof, address))
  })

test('a login with a certificate binds its token to it, and later calls show it by themselves', async () => {
  const { code, stdout } = await login()
  expect([code, stdout]).toEqual([0, expect.stringContaining('mutual TLS')])
  const [entry] = Object.values(kept()) as { login: object }[]
  expect(entry?.login).toMatchObject({ certificate: { key: pem('client-key') } })
  expect(JSON.stringify(kept())).not.toContain('PRIVATE KEY')
  expect((await wekeza('accounts', 'list')).stdout).toContain('acc_wanjiru_current')
  const status = await wekeza('auth', 'status', '--json', '--fields', 'token_binding')
  expect(JSON.parse(status.stdout)).toEqual({ token_binding: 'certificate' })
})

test('a token that was stolen is refused with another certificate, and without any', async () => {
  await login()
  const other = await wekeza('accounts', 'list', ...shown('client-other'))
  expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('certificate_mismatch')])
  const [entry] = Object.values(kept()) as { login: { access_token: string } }[]
  const headers = { authorization: `Bearer ${entry?.login.access_token}` }
  const bare = await tlsFetch({ ca: ca() })(`${server.baseUrl}/v1/accounts`, { headers })
  expect(bare.status).toBe(401)
})

test('an application calls for itself by a certificate of its environment', async () => {
  env = { ...env, WEKEZA_MTLS_CERT: pem('client'), WEKEZA_MTLS_KEY: pem('client-key') }
  expect((await wekeza('sandbox', 'personas')).stdout).toContain('wanjiru')
})

test.each(['client-other', 'client-revoked', 'client-expired'])(
  'an application is not let in by %s',
  async (name) => {
    expect((await wekeza('sandbox', 'personas', ...shown(name))).code).not.toBe(0)
  },
)

test('half a certificate, a key of another, and a key that others may read are told', async () => {
  const half = await wekeza('sandbox', 'personas', '--mtls-cert', pem('client'))
  expect([half.code, half.stderr]).toEqual([2, expect.stringContaining('go together')])
  const files = ['--mtls-cert', pem('client'), '--mtls-key', pem('client-other-key')]
  const wrong = await wekeza('sandbox', 'personas', ...files)
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('is not the private')])
  const shared = join(cwd, 'shared.pem')
  writeFileSync(shared, readFileSync(pem('client-key')), { mode: 0o644 })
  const open = ['--mtls-cert', pem('client'), '--mtls-key', shared]
  expect((await wekeza('sandbox', 'personas', ...open)).stderr).toContain('mode 644')
})
