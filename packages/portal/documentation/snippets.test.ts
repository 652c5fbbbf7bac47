import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type HttpSandbox, startSandbox } from '@wekeza/sandbox/http'
import { isApiError, Wekeza } from '@wekeza/sdk'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ROOT } from './pages/read-written.ts'
import { errorSamples } from './reference/samples/of-errors.ts'
import { askForPython } from './testing/ask-for-python.ts'
import { joined, readReadme, readSnippets } from './testing/read-snippets.ts'

const run = promisify(execFile)

/** What is run here, page by page; what else stands in them is the README's, which tests of its own run. */
const RUN_HERE = ['ts', 'python', 'sh wekeza', 'sh curl']
const PAGES = [
  'index',
  ...readdirSync(join(ROOT, 'docs/quickstart')).map((name) => `quickstart/${name.slice(0, -3)}`),
  'guides/authentication',
  'guides/payments',
  'guides/simulation',
  'concepts/rate-limits',
  'concepts/versioning',
  'articles/designing-an-open-platform',
]

let sandbox: HttpSandbox
let folder: string
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 })
  folder = mkdtempSync(join(tmpdir(), 'wekeza-docs-'))
})
beforeEach(() => sandbox.reset())
afterAll(async () => {
  await sandbox.stop()
  rmSync(folder, { recursive: true })
})

function environment(): Record<string, string> {
  const { baseUrl, client } = sandbox
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    WEKEZA_BASE_URL: baseUrl,
    WEKEZA_CLIENT_ID: client.clientId,
    WEKEZA_CLIENT_SECRET: client.clientSecret,
    WEKEZA_INSECURE_STORAGE: '1',
  }
}

/** Runs the TypeScript of a page from top to bottom, with the names that a reader would have. */
async function runPage(page: string): Promise<string[]> {
  const said: string[] = []
  const console = { log: (...words: unknown[]) => said.push(words.join(' ')) }
  const client = () => new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl, logLevel: 'off' })
  const names = { Wekeza: client, isApiError, console, wekeza: client() }
  const code = stripTypeScriptTypes(joined(page, 'ts'))
    .replace(/^import .*$/gm, '')
    .replace(/const wekeza = new Wekeza\(\)/g, 'const wekeza = Wekeza()')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  await new AsyncFunction(...Object.keys(names), `{${code}}`)(...Object.values(names))
  return said
}

async function runPython(page: string, more = ''): Promise<string[]> {
  const args = ['-c', `${joined(page, 'python')}\n${more}`]
  const { stdout } = await run(askForPython(), args, { env: environment(), cwd: folder })
  return stdout.trim().split('\n')
}

test('every snippet of these pages is run here, or is one of the README', () => {
  const runElsewhere = readReadme().flatMap(({ text }) => text.trim().split('\n'))
  const START = [
    'wekeza sandbox start --write-env',
    'export WEKEZA_BASE_URL=http://127.0.0.1:4010 WEKEZA_CLIENT_ID=app_demo WEKEZA_CLIENT_SECRET=sandbox-secret',
  ]
  const shown = ['mermaid', 'http']
  const strange = PAGES.flatMap(readSnippets)
    .filter(({ info }) => !RUN_HERE.includes(info) && !shown.includes(info))
    .flatMap(({ page, text }) =>
      text
        .trim()
        .split('\n')
        .map((line) => ({ page, line })),
    )
    .filter(({ line }) => !runElsewhere.includes(line) && !START.includes(line))
  expect(strange).toEqual([])
})

test('the SDK’s quickstart pays, is refused, and reads', async () => {
  const [paid, refused] = await runPage('quickstart/sdk')
  expect(paid).toMatch(/^pay_\w+ settled$/)
  expect(refused).toMatch(/^consent_consumed req_\w+$/)
})

test('in CI a call that fails is tried again', async () => {
  expect(await runPage('quickstart/ci')).toEqual(['awaiting_authorisation 1'])
})

test('a customer ends a consent, and the next request is refused', async () => {
  const [said] = await runPage('quickstart/customer')
  expect(said).toMatch(/^\d+ revoked consent_revoked$/)
})

test('the staff release a payment', async () => {
  expect(await runPage('quickstart/staff')).toEqual(['in_review', 'released settled'])
})

test('the guide to payments goes from the quote to the settled payment', async () => {
  const [taken, settled] = await runPage('guides/payments')
  expect(taken).toMatch(/^pending 2026-01-15T/)
  expect(settled).toMatch(/^settled \d$/)
})

test('the guide to simulation lets a consent expire', async () => {
  const said = await runPage('guides/simulation')
  expect(said.at(-1)).toBe('expired')
  expect(said).toContainEqual(expect.stringMatching(/^wanjiru /))
})

test('the page on rate limits is refused once, and goes on', async () => {
  expect((await runPage('concepts/rate-limits'))[0]).toMatch(/^app_demo .*"application";q=\d+/)
})

test('the page on versions finds nothing on its way out', async () => {
  expect(await runPage('concepts/versioning')).toEqual(['3.1.0 0'])
})

test('Python pays, is refused, and reckons', async () => {
  const said = await runPython('quickstart/http')
  expect(said).toEqual([expect.stringMatching(/^pay_\w+ settled$/), 'consent_consumed', '2500.00'])
})

test('Python waits as long as it is told', async () => {
  const wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl })
  await wekeza.sandbox.createFault({ operation: 'getOwnApplication', status: 503, times: 1 })
  const { access_token } = await token('self.read')
  const said = await runPython(
    'concepts/rate-limits',
    `import os
request = urllib.request.Request(os.environ["WEKEZA_BASE_URL"] + "/v1/application")
request.add_header("Authorization", "Bearer ${access_token}")
print(patiently(request).status)`,
  )
  expect(said).toEqual(['200'])
  expect((await wekeza.sandbox.faults()).data).toMatchObject([{ met: 1 }])
})

async function token(scope: string): Promise<{ access_token: string }> {
  const { clientId, clientSecret } = sandbox.client
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const answer = await fetch(`${sandbox.baseUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  })
  return (await answer.json()) as { access_token: string }
}

test('what the page of an error shows goes by its code', async () => {
  const wekeza = new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl })
  const result = await wekeza.consents.get('csn_nobodys').safe()
  const error = result.ok ? undefined : result.error
  const said: unknown[] = []
  const names = { isApiError, error, console: { log: (one: unknown) => said.push(one) } }
  const code = errorSamples.typescript('consent_not_found').replace(/^import .*$/gm, '')
  new Function(...Object.keys(names), code)(...Object.values(names))
  const { access_token } = await token('consents.manage')
  const script = `import os, urllib.error, urllib.request
request = urllib.request.Request(os.environ["WEKEZA_BASE_URL"] + "/v1/consents/csn_nobodys")
request.add_header("Authorization", "Bearer ${access_token}")
try:
    urllib.request.urlopen(request)
except urllib.error.HTTPError as caught:
    error = caught
${errorSamples.python('consent_not_found')}`
  const { stdout } = await run(askForPython(), ['-c', script], { env: environment() })
  const { stdout: page } = await run('bash', ['-c', errorSamples.curl('consent_not_found')], {
    env: { ...environment(), BASE_URL: sandbox.baseUrl },
  })
  expect([...said, stdout.trim()]).toEqual([
    expect.stringMatching(/^req_/),
    expect.stringMatching(/^req_/),
  ])
  expect(JSON.parse(page)).toMatchObject({ code: 'consent_not_found', status: 404 })
})

test('curl gets a token, and an answer with it', async () => {
  const script = joined('quickstart/http', 'sh curl')
  const { stdout } = await run('bash', ['-euc', script], { env: environment() })
  expect(JSON.parse(stdout)).toMatchObject({ data: expect.arrayContaining([expect.anything()]) })
})

test.each(['quickstart/cli', 'quickstart/customer', 'quickstart/staff'])(
  'the commands of %s do what they say',
  async (page) => {
    const bin = join(ROOT, 'packages/cli/bin/run.js')
    const script = `wekeza() { "$NODE" "$BIN" "$@"; }; ${joined(page, 'sh wekeza')}`
    const env = { ...environment(), NODE: process.execPath, BIN: bin, NO_COLOR: '1' }
    const { stdout } = await run('bash', ['-euc', script], { env, cwd: folder })
    expect(stdout).not.toBe('')
  },
  30_000,
)
