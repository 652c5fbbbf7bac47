import { execFile, spawn } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { type Environment, readConfig } from '../../config/read-config.ts'
import { startServer } from '../../start-server.ts'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { approve } from './testing/approve.ts'
import type { Proof } from './testing/open-proof.ts'
import { tlsFetch } from './testing/tls-fetch.ts'

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url))
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const run = promisify(execFile)
const SLOW = { timeout: 60_000 }

/** The blocks of a guide, by what stands behind their fence. */
function blocksOf(guide: string) {
  const file = new URL(`../../../../../docs/guides/${guide}`, import.meta.url)
  const found = readFileSync(file, 'utf8').matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)
  return [...found].map(([, info = '', text = '']) => ({ info, text }))
}

const textsOf = (guide: string, info: string) =>
  blocksOf(guide).flatMap((block) => (block.info === info ? [block.text] : []))

/** Runs commands as a reader would, in a home of their own. */
async function shell(text: string, home: string, more: Record<string, string> = {}) {
  const script = `wekeza-server() { "$NODE" "$MAIN" "$@"; }; node() { "$NODE" "$@"; }; ${text}`
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    WEKEZA_DATA_DIR: join(home, 'data'),
    NODE: process.execPath,
    MAIN,
    ...more,
  }
  const { stdout } = await run('bash', ['-euc', script], { env, cwd: home })
  return stdout
}

const clientIdOf = (told: string) => /^client id +(\S+)$/m.exec(told)?.[1] ?? ''

async function serve(home: string, environment: Environment) {
  const dataDir = join(home, 'data')
  await runCommand(['seed'], { WEKEZA_DATA_DIR: dataDir })
  const config = readConfig({ ...environment, PORT: '0', WEKEZA_DATA_DIR: dataDir })
  const server = await startServer(config, { logFile: join(home, 'log') })
  onTestFinished(() => server.stop())
  return server.url
}

/** The settings that a block shows, with the home that it means. */
function environmentOf(text: string, home: string): Environment {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.replace('$HOME', home).split('='))
  return Object.fromEntries(lines)
}

test('the guide to mutual TLS does what it says', SLOW, async () => {
  const home = temporaryFolder()
  const [create = '', register = ''] = textsOf('mtls.md', 'sh')
  const [settings = ''] = textsOf('mtls.md', 'env')
  const [askToken = '', call = ''] = textsOf('mtls.md', 'sh client')
  await shell(create, home)
  const CLIENT_ID = clientIdOf(await shell(register, home))
  const url = await serve(home, environmentOf(settings, home))
  const here = (text: string) => text.replaceAll('https://127.0.0.1:8443', url)
  const { access_token: TOKEN = '' } = JSON.parse(await shell(here(askToken), home, { CLIENT_ID }))
  expect(JSON.parse(await shell(here(call), home, { TOKEN }))).toMatchObject({ data: [] })
  const wrong = here(call).replaceAll('client.pem', 'client-other.pem')
  const other = wrong.replaceAll('client-key.pem', 'client-other-key.pem')
  expect(JSON.parse(await shell(other, home, { TOKEN })).code).toBe('certificate_mismatch')
})

test(
  'the settings for a proxy in the guide are taken, and discovery announces its aliases',
  SLOW,
  async () => {
    const home = temporaryFolder()
    const [, settings = ''] = textsOf('mtls.md', 'env')
    const dataDir = join(home, 'data')
    const config = readConfig({
      ...environmentOf(settings, home),
      PORT: '0',
      WEKEZA_DATA_DIR: dataDir,
    })
    const server = await startServer(config, { logFile: join(home, 'log') })
    onTestFinished(() => server.stop())
    const answer = await fetch(`${server.localUrl}/.well-known/openid-configuration`)
    const { mtls_endpoint_aliases: aliases } = (await answer.json()) as Record<string, object>
    expect(aliases).toMatchObject({
      token_endpoint: 'https://mtls.bank.example/oauth/token',
      pushed_authorization_request_endpoint: 'https://mtls.bank.example/oauth/par',
    })
  },
)

test('the guide to FAPI 2.0 does what it says', SLOW, async () => {
  const home = temporaryFolder()
  symlinkSync(MODULES, join(home, 'node_modules'))
  for (const name of ['make-keys.mjs', 'sign-in.mjs']) {
    writeFileSync(join(home, name), textsOf('fapi2.md', `js ${name}`).join(''))
  }
  await shell(textsOf('mtls.md', 'sh')[0] ?? '', home)
  const CLIENT_ID = clientIdOf(await shell(textsOf('fapi2.md', 'sh').join(''), home))
  const ISSUER = await serve(home, environmentOf(textsOf('mtls.md', 'env')[0] ?? '', home))
  const ca = join(home, 'wekeza-certs/ca.pem')
  const program = spawn(process.execPath, ['sign-in.mjs'], {
    cwd: home,
    env: { PATH: process.env.PATH ?? '', ISSUER, CLIENT_ID, NODE_EXTRA_CA_CERTS: ca },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void program.kill())
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]()
  const { value: address = '' } = await lines.next()
  const browser = { issuer: ISSUER, fetch: tlsFetch({ ca: readFileSync(ca, 'utf8') }) }
  const callback = await approve(browser as unknown as Proof, address)
  await fetch(callback)
  const { value: accounts = '' } = await lines.next()
  expect(JSON.parse(accounts).data).toMatchObject([{ id: 'acc_wanjiru_current' }])
})

test('every block of the guides is run, but for an example of a parameter', () => {
  const infos = ['mtls.md', 'fapi2.md'].flatMap((guide) => blocksOf(guide).map(({ info }) => info))
  expect([...new Set(infos)].sort()).toEqual([
    'env',
    'js make-keys.mjs',
    'js sign-in.mjs',
    'json',
    'sh',
    'sh client',
    'sh wekeza',
  ])
})
