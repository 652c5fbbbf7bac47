import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createSandbox, type SandboxOptions } from '@wekeza/sandbox'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Transaction, Wekeza } from './index.ts'
import { startRealServer } from './testing/real-server.ts'

vi.setConfig({ testTimeout: 120_000 })

const ROOT = join(import.meta.dirname, '../../..')
const GUIDE = readFileSync(join(ROOT, 'docs/guides/integrations.md'), 'utf8')
const MAIN = join(ROOT, 'packages/server/src/main.ts')

/** The blocks of a kind under a heading; before the first heading, under none. */
function blocksUnder(heading: string, info: string): string {
  const sections = GUIDE.split(/\n## /)
  const section = sections.find((one) => one.startsWith(`${heading}\n`)) ?? ''
  const blocks = [...section.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)]
  const codes = blocks.filter(([, kind]) => kind === info).map(([, , code = '']) => code)
  if (codes.length === 0) throw new Error(`the guide has no ${info} under ${heading}`)
  return codes.join('\n')
}

/** Runs snippets with the names that a reader would have, and answers those of their own that a test looks at. */
function run(headings: readonly string[], given: object, results: string) {
  const typed = headings.map((heading) => blocksUnder(heading, 'ts')).join('\n')
  const code = stripTypeScriptTypes(typed).replace(/^import .*$/gm, '')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const body = `${code}\nreturn { ${results} }`
  return new AsyncFunction(...Object.keys(given), body)(...Object.values(given))
}

async function sandboxed(options: SandboxOptions = {}): Promise<Wekeza> {
  const sandbox = await createSandbox(options)
  onTestFinished(() => sandbox.stop())
  const fetch = (request: Request) => sandbox.fetch(request)
  return new Wekeza({ ...sandbox.client, baseUrl: sandbox.baseUrl, fetch, logLevel: 'off' })
}

/** Runs the commands of a block one after the other, and answers what each printed. */
async function follow(script: string, variables: Record<string, string>): Promise<string[]> {
  const env = { PATH: process.env.PATH ?? '', NODE: process.execPath, MAIN, ...variables }
  const told: string[] = []
  for (const command of script.match(/^wekeza-server .*$/gm) ?? []) {
    const line = `wekeza-server() { "$NODE" "$MAIN" "$@"; }; ${command}`
    told.push((await promisify(execFile)('bash', ['-ec', line], { env })).stdout)
  }
  return told
}

function seededFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wekeza-integrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a system of the bank is an application of its own', async () => {
  const WEKEZA_DATA_DIR = seededFolder()
  await follow('wekeza-server seed', { WEKEZA_DATA_DIR })
  const [, list = ''] = await follow(blocksUnder("# The bank's own systems", 'sh server'), {
    WEKEZA_DATA_DIR,
  })
  expect(list).toMatch(/^app_\w+ .*Fraud desk/m)
})

test('the copilot reads what was spent', async () => {
  const { spent } = await run(['Copilot'], { wekeza: await sandboxed() }, 'spent')
  expect(spent.length).toBeGreaterThan(100)
  expect(spent.every(({ direction }: Transaction) => direction === 'debit')).toBe(true)
})

test('a channel is told that money came to an account that it may read', async () => {
  const heard: { url: string; type: string }[] = []
  const send = async ({ url, body }: { url: string; body: string }) => {
    heard.push({ url, type: JSON.parse(body).type })
    return { kind: 'answered', status: 204, reply: '', retryAfter: null, durationMs: 1 } as const
  }
  const wekeza = await sandboxed({ sender: { send } })
  const { registered } = await run(['Copilot', 'Channels'], { wekeza }, 'registered')
  await receive(wekeza)
  const told = { url: registered.url, type: 'transaction.posted' }
  await expect.poll(() => heard, { timeout: 10_000 }).toContainEqual(told)
})

/** Ten shillings come to Wanjiru. */
async function receive(wekeza: Wekeza): Promise<void> {
  const amount = { amount: '10.00', currency: 'KES' }
  const posted = { account_id: 'acc_wanjiru_current', direction: 'credit', amount } as const
  await wekeza.sandbox.postTransaction({
    ...posted,
    description: 'Later',
    counterparty: 'Somebody',
  })
}

test('fraud hears what happens, and goes on behind where it stopped', async () => {
  const wekeza = await sandboxed()
  const trigger = () => wekeza.sandbox.triggerEvent({ type: 'payment.settled' })
  const { id: first } = await trigger()
  const { id: second } = await trigger()
  const heard: string[] = []
  const stop = new AbortController()
  const look = async ({ id }: { id: string }) => {
    heard.push(id)
    stop.abort()
  }
  const { watch } = await run(['Fraud'], { wekeza, desk: { look } }, 'watch')
  await watch(first, stop.signal)
  expect(heard).toEqual([second])
})

test('the risk engine stops a payment, and lets another go', async () => {
  const { engine } = (await run(['Risk'], { createServer }, 'engine')) as { engine: Server }
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void engine.close())
  const { port } = engine.address() as AddressInfo
  const server = await startRealServer({
    WEKEZA_RISK_URL: `http://127.0.0.1:${port}/assess`,
    WEKEZA_RISK_TIMEOUT_MS: '10000',
    WEKEZA_RISK_ON_FAILURE: 'deny',
  })
  onTestFinished(() => server.stop())
  const wekeza = new Wekeza({ ...server.client, baseUrl: server.baseUrl })
  expect(await pay(wekeza, '5000.01')).toBe('in_review')
  expect(await pay(wekeza, '5000.00')).toBe('settled')
})

async function pay(wekeza: Wekeza, text: string): Promise<string> {
  const amount = { amount: text, currency: 'KES' }
  const payee = {
    type: 'account',
    name: 'Baraka Traders Ltd',
    account_number: '0110000021',
    bank_code: '77',
  } as const
  const terms = { amount, payee, rail: 'internal' } as const
  const { id: consent_id } = await wekeza.consents.create({ kind: 'single_payment', ...terms })
  await wekeza.sandbox.approveConsent(consent_id, { customer_id: 'cus_wanjiru' })
  const customer = wekeza.withCustomer(await wekeza.sandbox.createToken({ consent_id }))
  const debtor_account_id = 'acc_wanjiru_current'
  return (await customer.payments.create({ debtor_account_id, ...terms })).status
}

/** The core of the examples, with books of its own. */
async function startCore(folder: string) {
  const tokenFile = join(folder, 'core-token')
  const core = spawn(process.execPath, [join(ROOT, 'examples/core-adapter/core.ts')], {
    env: { PATH: process.env.PATH, PORT: '0', CORE_TOKEN_FILE: tokenFile },
  })
  onTestFinished(() => void core.kill('SIGKILL'))
  const url = await new Promise<string>((resolve, reject) => {
    core.once('error', reject)
    core.stdout.on('data', (text) => {
      const [found] = /http:\/\/\S+(?=,)/.exec(String(text)) ?? []
      if (found) resolve(found)
    })
  })
  return { url, tokenFile }
}

test('a core for trying out is checked', async () => {
  const { url, tokenFile } = await startCore(seededFolder())
  const block = blocksUnder('Core banking', 'sh core for trying out')
  const command = block.replace('http://127.0.0.1:4000', url).replace('core-token', tokenFile)
  const [told] = await follow(command, {})
  expect(told).toContain('holds ')
  expect(told).not.toContain('DOES NOT')
})

test('the core that keeps the books is taken over, and held against the books here', async () => {
  const folder = seededFolder()
  const { url, tokenFile } = await startCore(folder)
  const variables = {
    WEKEZA_DATA_DIR: folder,
    WEKEZA_CORE_URL: url,
    WEKEZA_CORE_BANK: 'test_demo',
    WEKEZA_CORE_TOKEN_FILE: tokenFile,
  }
  await follow('wekeza-server seed', variables)
  const [imported, report = ''] = await follow(blocksUnder('Core banking', 'sh core'), variables)
  expect(imported).toMatch(/^\d+ new accounts, [1-9]\d* postings read\.\n$/)
  expect(JSON.parse(report)).toMatchObject({ accounts: 2, differences: [], balances: [] })
})

test('BI brings its copy up to date, and is told nothing twice', async () => {
  const wekeza = await sandboxed()
  const { bringUpToDate, spent } = await run(['Copilot', 'BI'], { wekeza }, 'bringUpToDate, spent')
  const copy = new Map<string, Transaction>()
  const cursor = await bringUpToDate(copy)
  const debits = [...copy.values()].filter(({ direction }) => direction === 'debit')
  expect(debits).toHaveLength(spent.length)
  await receive(wekeza)
  const changes = new Map<string, Transaction>()
  await bringUpToDate(changes, cursor)
  expect([...changes.values()].map(({ description }) => description)).toEqual(['Later'])
})

test('every block of the guide is run', () => {
  const infos = [...GUIDE.matchAll(/^```(\S[^\n]*)$/gm)].map(([, info]) => info)
  expect([...new Set(infos)].sort()).toEqual([
    'sh core',
    'sh core for trying out',
    'sh server',
    'ts',
  ])
  const headings = [...GUIDE.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(['Copilot', 'Channels', 'Fraud', 'Risk', 'Core banking', 'BI'])
})

test('of each system the table tells by what it is served, and leads to its section', () => {
  const rows = [...GUIDE.matchAll(/^\| \[(?:.+?)\]\(#(\S+)\) +\| (\S.*?) +\| (\S.*?) +\|$/gm)]
  const headings = [...GUIDE.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
  const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'))
  expect(rows.map(([, anchor]) => anchor).toSorted()).toEqual(anchors.toSorted())
})
