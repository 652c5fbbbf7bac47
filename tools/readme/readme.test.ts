import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as allOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../machine.mjs'
import { fencesOf, readFences } from './fences.ts'
import { npmStart, ownEnvironment, type Started } from './started-platform.ts'

const RUN_HERE = [
  'mermaid',
  'sh',
  'sh cli',
  'sh sdk',
  'js pay.mjs',
  'ts bank.test.ts',
  'sh vitest',
  'sh server',
]
const MINUTES_MS = 60_000
/** The whole of it takes minutes, and runs against the same server in packages/conformance, a test for each case. */
const OF_THE_SUITE = ' --only createPayment --only createWebhook --only getInvoice'

const TYPES = `import { createSandbox, type Sandbox } from '@wekeza/sandbox'
import { type Payment, Wekeza } from '@wekeza/sdk'
const sandbox: Sandbox = await createSandbox({ seed: 1 })
const wekeza = new Wekeza({ ...sandbox.client, fetch: (request) => sandbox.fetch(request) })
const status: Payment['status'] = (await wekeza.payments.get('pay_1')).status
export const amount: string = (await wekeza.payments.get('pay_1')).amount.amount + status
`

/** Without standing in the way of the run's own messages, which give up on a test that keeps silent for a minute. */
async function bash(script: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, [status]] = await Promise.all([
    allOf(child.stdout),
    allOf(child.stderr),
    once(child, 'close'),
  ])
  return { status, text: `$ ${script}\n${stdout}${stderr}`, stdout }
}

/** Signs in anew, because the behaviour suite has reset the bank since. */
async function countTransactions({ env }: Started): Promise<number> {
  const list = 'npx pnpm --silent wekeza accounts transactions acc_wanjiru_current --all --json'
  const { stdout, text } = await bash(
    `npx pnpm wekeza auth login --as wanjiru >&2; ${list}`,
    ROOT,
    env,
  )
  const rows: unknown = JSON.parse(stdout)
  if (!Array.isArray(rows)) throw new Error(text)
  return rows.length
}

test('every block of the README is run by a test', () => {
  expect([...new Set(readFences().map(({ info }) => info))].sort()).toEqual([...RUN_HERE].sort())
  expect(fencesOf('sh').map((text) => text.trim())).toEqual(['npm start', 'npm test'])
})

describe('npm start', () => {
  let own: Awaited<ReturnType<typeof ownEnvironment>>
  let started: Started

  beforeAll(async () => {
    own = await ownEnvironment()
    started = await npmStart(own.env)
  }, 3 * MINUTES_MS)
  afterAll(async () => {
    await started?.interrupt()
    own.restore()
  }, MINUTES_MS)

  test('shows one payment with the balances before and after, and where everything is', () => {
    expect(started.output).toMatch(/settled/)
    expect(started.output.match(/^\$ wekeza accounts balance acc_wanjiru_current$/gm)).toHaveLength(
      2,
    )
    const [before, after] = [...started.output.matchAll(/booked\D+([\d,]+\.\d\d)/gi)].map((found) =>
      Number(found[1]?.replaceAll(',', '')),
    )
    expect((before ?? 0) - (after ?? 0)).toBeCloseTo(1250, 2)
    expect(started.output).toContain(`ready      ${started.baseUrl}`)
  })

  test('answers on its port', async () => {
    expect((await fetch(`${started.baseUrl}/readyz`)).status).toBe(200)
  })

  test('opens to the tour: its address is that of the app, built', async () => {
    const page = await fetch(started.baseUrl)
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    expect(await page.text()).toContain('<div id="root">')
  })

  const lines = fencesOf('sh cli').flatMap((text) => text.trim().split('\n'))
  test.each(lines)(
    '`%s` does what it says',
    async (line) => {
      const here = line.replace('http://127.0.0.1:8080', started.baseUrl)
      const only = line.includes('conformance run') ? OF_THE_SUITE : ''
      const { status, text } = await bash(`${here}${only}`, ROOT, started.env)
      expect(status, text).toBe(0)
    },
    4 * MINUTES_MS,
  )

  test(
    'a second one on the same port, or on the same folder, is told in one sentence',
    async () => {
      const elsewhere = { ...started.env, WEKEZA_DATA_DIR: `${started.env.WEKEZA_DATA_DIR}-2` }
      const port = await bash('npm start', ROOT, elsewhere)
      expect(port.text).toContain('choose another port with PORT')
      const folder = await bash('npm start', ROOT, started.env)
      expect(folder.text).toContain('Another server runs on the data folder')
      for (const { status, text } of [port, folder]) {
        expect(status).not.toBe(0)
        expect(text).not.toMatch(/\n\s+at /)
      }
    },
    3 * MINUTES_MS,
  )

  test(
    'Ctrl-C ends it, and a second start keeps the data',
    async () => {
      const before = await countTransactions(started)
      await started.interrupt()
      await expect(fetch(`${started.baseUrl}/livez`)).rejects.toThrow()
      expect(started.log()).toMatch(/"happening":"stopped"/)
      started = await npmStart(own.env)
      // The second start shows one payment more, on the same books.
      expect(await countTransactions(started)).toBe(before + 1)
    },
    5 * MINUTES_MS,
  )
})

test(
  'the tarballs install elsewhere, and the SDK’s first five minutes run on them',
  async () => {
    const app = join(ROOT, 'tmp/my-app')
    rmSync(app, { recursive: true, force: true })
    const [install = '', run = ''] = fencesOf('sh sdk')
    const installed = await bash(install, ROOT, process.env)
    expect(installed.status, installed.text).toBe(0)

    writeFileSync(join(app, 'pay.mjs'), fencesOf('js pay.mjs')[0] ?? '')
    const paid = await bash(run, app, process.env)
    expect(paid.stdout, paid.text).toMatch(/^pay_\w+ settled\n$/)

    writeFileSync(join(app, 'bank.test.ts'), fencesOf('ts bank.test.ts')[0] ?? '')
    const tested = await bash(`${fencesOf('sh vitest')[0]}`, app, { ...process.env, NO_COLOR: '1' })
    expect(tested.text).toMatch(/Tests\s+1 passed/)

    // A consumer's compiler reads the whole of what we declare: nothing unpublished may be named in it.
    writeFileSync(join(app, 'types.mts'), TYPES)
    const strict =
      '--strict --noEmit --target es2024 --module nodenext --types node --skipLibCheck false'
    const typed = await bash(
      `${join(ROOT, 'node_modules/.bin/tsc')} ${strict} types.mts`,
      app,
      process.env,
    )
    expect(typed.status, typed.text).toBe(0)
    rmSync(app, { recursive: true, force: true })
  },
  5 * MINUTES_MS,
)

test(
  'the bank engineer’s commands run on an empty data folder',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wekeza-bank-'))
    const env = { ...process.env, WEKEZA_DATA_DIR: dataDir }
    for (const line of (fencesOf('sh server')[0] ?? '').trim().split('\n')) {
      const { status, text } = await bash(line, ROOT, env)
      expect(status, text).toBe(0)
    }
    rmSync(dataDir, { recursive: true, force: true })
  },
  4 * MINUTES_MS,
)

test('an old Node is told in one sentence which one to install', () => {
  const script = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.0.0' } })
    await import(${JSON.stringify(join(ROOT, 'tools/start.mjs'))})`
  const run = () => execFileSync('node', ['--input-type=module', '-e', script], { stdio: 'pipe' })
  expect(run).toThrow(/This is Node 18\.0\.0; install Node 20 or newer/)
})
