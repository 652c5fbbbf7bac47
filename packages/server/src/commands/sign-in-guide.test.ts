import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { seedBank, seededIds } from '@wekeza/bank'
import { expect, onTestFinished, test } from 'vitest'
import { authorizeAddress, toSignIn } from '../identity/testing/flow.ts'
import { openBrowser } from '../identity/testing/open-browser.ts'
import { type RunningServer, readConfig, startServer } from '../index.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { bareEnv } from '../testing/bare-env.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { runCommand } from '../testing/run-command.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const GUIDE = fileURLToPath(new URL('../../../../docs/guides/sign-in.md', import.meta.url))
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const CALLBACK = 'http://127.0.0.1/callback'
const run = promisify(execFile)

const blocksOf = (language: string) => {
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, info, text = '']) => (info === language ? [text] : []))
}

test('the commands of the guide to signing in do what it says', { timeout: 60_000 }, async () => {
  const home = temporaryFolder()
  const told: string[] = []
  for (const text of ['wekeza-server seed > seeded.txt', ...blocksOf('sh')]) {
    const script = `wekeza-server() { "$NODE" "$MAIN" "$@"; }; ${text}`
    const env = { ...bareEnv(), NODE: process.execPath, MAIN, WEKEZA_DATA_DIR: `${home}/data` }
    told.push((await run('bash', ['-euc', script], { cwd: home, env })).stdout)
  }
  const [, enrolled, unenrolled, password, unlocked, registered, verified, since] = told
  expect(enrolled).toMatch(/^otpauth:/)
  expect(unenrolled).toContain('no authenticator app any more')
  expect(password).toMatch(/^(\w{4}-){3}\w{4}\n/)
  expect(unlocked).toContain('may try again')
  expect(registered).toContain('client secret')
  expect(verified).toContain('The chains hold.\n{"holds":true')
  expect(since).toContain('The chains hold.')
  expect(readFileSync(`${home}/heads.txt`, 'utf8')).toMatch(/^test_demo \d+ [0-9a-f]{64}\n$/m)
})

/** A live bank with a customer, who has a password, and an application that asks for them. */
async function openLiveBank(dataDir: string): Promise<string> {
  const platform = await openPlatform({ ...readConfig({}), dataDir })
  const { stores, wall } = platform
  const application = { id: 'app_live', organisationId: 'org_live', name: 'Live application' }
  await plantApplication(stores.platform, {
    ...{ ...application, bankKey: 'live', redirectUris: [CALLBACK] },
  })
  const ids = seededIds({ seed: 1, nowMs: wall.nowMs })
  await seedBank(stores.bank('live'), { seed: 1, nowMs: wall.nowMs(), ids })
  await platform.close()
  const args = ['customers', 'password', 'live', 'cus_wanjiru']
  return (await runCommand(args, { WEKEZA_DATA_DIR: dataDir })).stdout.split('\n')[0] ?? ''
}

/** Runs the program of the guide, with a way to reach customers that keeps what it was given. */
async function startAsTold(dataDir: string) {
  let server: RunningServer | undefined
  const sent: [personId: string, code: string, purpose: object][] = []
  const names = {
    readConfig,
    startServer: async (...given: Parameters<typeof startServer>) => {
      server = await startServer(...given)
    },
    process: { env: { PORT: '0', WEKEZA_DATA_DIR: dataDir, WEKEZA_LOG_LEVEL: 'error' } },
    textMessage: async (...message: (typeof sent)[number]) => void sent.push(message),
  }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const program = blocksOf('ts')
    .join('')
    .replace(/^import .*$/gm, '')
  await new AsyncFunction(...Object.keys(names), program)(...Object.values(names))
  onTestFinished(() => server?.stop())
  return { issuer: server?.localUrl ?? '', sent }
}

test('the program of the guide sends the customers of a live bank their codes', {
  timeout: 60_000,
}, async () => {
  const dataDir = temporaryFolder()
  const password = await openLiveBank(dataDir)
  const { issuer, sent } = await startAsTold(dataDir)
  const browser = openBrowser(issuer)
  const address = authorizeAddress({ issuer }, { client_id: 'app_live', redirect_uri: CALLBACK })
  const signIn = await toSignIn(browser, address)
  const fields = { csrf: signIn.csrf, username: 'wanjiru', password }
  const signedIn = await browser.post(`${signIn.url.pathname}/sign-in`, fields)
  const page = await browser.get(signedIn.location?.href ?? '')
  const [message] = sent
  expect(message).toEqual(['cus_wanjiru', expect.stringMatching(/^\d{6}$/), { kind: 'sign-in' }])
  const code = { csrf: page.csrf, code: message?.[1] ?? '' }
  const coded = await browser.post(`${page.url.pathname}/code`, code)
  expect([coded.status, coded.location?.pathname]).toEqual([
    303,
    expect.stringMatching(/authorize/),
  ])
})

test('every block of the guide is run, but for the example of an address', () => {
  const infos = [...readFileSync(GUIDE, 'utf8').matchAll(/^```(\S[^\n]*)$/gm)].map(
    ([, info]) => info,
  )
  expect([...new Set(infos)].sort()).toEqual(['sh', 'sh wekeza', 'ts'])
})
