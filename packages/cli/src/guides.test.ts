import { spawn } from 'node:child_process'
import { KeyObject } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startSandbox } from '@wekeza/sandbox/http'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { visit } from '../../sdk/src/testing/customer.ts'
import {
  practiceCertificates,
  type RealServer,
  startRealServer,
} from '../../sdk/src/testing/real-server.ts'
import { approve } from '../../server/src/identity/proof/testing/approve.ts'
import type { Proof } from '../../server/src/identity/proof/testing/open-proof.ts'
import { tlsFetch } from '../../server/src/identity/proof/testing/tls-fetch.ts'
import { openReceiver } from './testing/receiver.ts'
import { BIN, bareEnv, ended } from './testing/run-cli.ts'
import { signInOwn } from './testing/sign-in-own.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wekeza-guide-'))
})
afterEach(() => rmSync(home, { recursive: true }))

/** The commands of a guide that are this program's, of all its blocks. */
function commandsOf(guide: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/guides', guide), 'utf8')
  const blocks = [...text.matchAll(/^```sh wekeza\n([\s\S]*?)^```$/gm)]
  expect(blocks).not.toHaveLength(0)
  return blocks.map(([, block]) => block).join('\n')
}

/** Runs them as a reader would, in a home of their own, with a customer at the browser. */
function follow(
  guide: string,
  variables: Record<string, string>,
  atBrowser: (address: string) => Promise<string> = async () => '',
  adapt: (commands: string) => string = (commands) => commands,
) {
  const script = `wekeza() { "$NODE" "$BIN" "$@"; }; ${adapt(commandsOf(guide))}`
  const own = { HOME: home, NODE: process.execPath, BIN, BROWSER: 'true' }
  const env = { ...bareEnv(), WEKEZA_INSECURE_STORAGE: '1', ...own, ...variables }
  const child = spawn('bash', ['-euc', script], { cwd: home, env })
  let shown = ''
  child.stderr.on('data', (chunk) => {
    const before = shown
    shown += chunk
    if (before.includes('Waiting') || !shown.includes('Waiting')) return
    const address = /http\S+\/oauth\/authorize\S+/.exec(shown)?.[0] ?? ''
    void atBrowser(address).then((callback) => fetch(callback))
  })
  return ended(child)
}

async function serve(settings: Record<string, string> = {}): Promise<RealServer> {
  const server = await startRealServer(settings)
  onTestFinished(() => server.stop())
  return server
}

test('the guide to FAPI 2.0 logs in with a key', async () => {
  const server = await serve()
  const { clientId, privateKey } = await server.createKeyedApplication()
  const jwk = { ...KeyObject.from(privateKey).export({ format: 'jwk' }), kid: 'k1', alg: 'ES256' }
  writeFileSync(join(home, 'private-key.json'), JSON.stringify(jwk), { mode: 0o600 })
  const variables = { WEKEZA_BASE_URL: server.baseUrl, WEKEZA_CLIENT_ID: clientId }
  const { code, stdout } = await follow('fapi2.md', variables, visit)
  expect(code).toBe(0)
  expect(stdout).toContain('acc_wanjiru_current')
  expect(stdout).toContain('(DPoP)')
})

test('the guide to mutual TLS logs in with a certificate', async () => {
  const certificates = await practiceCertificates()
  onTestFinished(() => certificates.remove())
  const { settings, subject } = certificates
  symlinkSync(dirname(settings.WEKEZA_TLS_CERT), join(home, 'wekeza-certs'))
  const server = await serve(settings)
  const more = ['--profile', 'fapi2', '--tls-subject', subject]
  const { clientId } = await server.createApplication('Certified', ...more)
  const variables = { WEKEZA_BASE_URL: server.baseUrl, WEKEZA_CLIENT_ID: clientId }
  const ca = readFileSync(settings.WEKEZA_TLS_CLIENT_CA, 'utf8')
  const browser = { issuer: server.baseUrl, fetch: tlsFetch({ ca }) }
  const { code, stdout } = await follow('mtls.md', variables, (address) =>
    approve(browser as unknown as Proof, address).then(String),
  )
  expect(code).toBe(0)
  expect(stdout).toContain('acc_wanjiru_current')
  expect(stdout).toContain('(mutual TLS)')
})

test('the guide to signing in opens a session of one’s own', async () => {
  const server = await serve()
  const { applications } = JSON.parse(readFileSync(join(server.folder, 'clients.json'), 'utf8'))
  const isPortal = ({ client_id }: { client_id: string }) => client_id === 'app_portal'
  const variables = {
    WEKEZA_BASE_URL: server.baseUrl,
    WEKEZA_CLIENT_ID: 'app_portal',
    WEKEZA_CLIENT_SECRET: applications.find(isPortal).client_secret,
  }
  const { code, stdout } = await follow('sign-in.md', variables, signInOwn)
  expect([code, stdout]).toEqual([0, expect.stringContaining('cus_wanjiru')])
})

test('the guide to webhooks makes something happen, and shows it', async () => {
  const sandbox = await startSandbox({ port: 0 })
  onTestFinished(() => sandbox.stop())
  const { baseUrl, client } = sandbox
  const variables = {
    WEKEZA_BASE_URL: baseUrl,
    WEKEZA_CLIENT_ID: client.clientId,
    WEKEZA_CLIENT_SECRET: client.clientSecret,
  }
  const { code, stdout } = await follow('webhooks.md', variables)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/whk_[\s\S]*evt_\w+ +payment\.settled/)])
})

async function sandbox() {
  const started = await startSandbox({ port: 0 })
  onTestFinished(() => started.stop())
  return started
}

/** A receiver that verifies by the secret that the guide keeps, once it does. */
async function guideReceiver() {
  const receiver = await openReceiver()
  onTestFinished(() => receiver.close())
  const file = join(home, 'webhook-secret.txt')
  const get = () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined)
  return Object.defineProperty(receiver, 'secret', { get })
}

test.each([
  ['the sandbox', async () => (await sandbox()).baseUrl],
  ['the server', async () => (await serve()).baseUrl],
])('the guide to going live earns every check on %s, and rehearses', async (_, start) => {
  const [baseUrl, receiver] = [await start(), await guideReceiver()]
  const toReceiver = (commands: string) =>
    commands.replaceAll('http://127.0.0.1:3000/webhooks/transaction', receiver.url)
  const variables = { WEKEZA_BASE_URL: baseUrl }
  const { code, stdout, stderr } = await follow('go-live.md', variables, undefined, toReceiver)
  expect([code, stdout], stderr).toEqual([0, expect.stringContaining('100 of 100')])
  expect(stdout).toMatch(/status +approved/)
  expect(stdout + stderr).not.toMatch(/wk_test_s|eyJ/)
})

test('the guide to what was asked explains a refusal', async () => {
  const { baseUrl, client } = await sandbox()
  const variables = {
    WEKEZA_BASE_URL: baseUrl,
    WEKEZA_CLIENT_ID: client.clientId,
    WEKEZA_CLIENT_SECRET: client.clientSecret,
  }
  const { code, stdout } = await follow('logs.md', variables)
  expect([code, stdout]).toEqual([0, expect.stringContaining('404 consent_not_found')])
})
