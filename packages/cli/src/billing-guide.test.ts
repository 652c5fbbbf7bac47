import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startRealServer } from '../../sdk/src/testing/real-server.ts'
import { DeveloperScene } from './testing/developer-scene.ts'
import { BIN, bareEnv } from './testing/run-cli.ts'

const PAGE = join(import.meta.dirname, '../../../docs/guides/usage-and-billing.md')
const [EARLY = '', LATE = ''] = [
  ...readFileSync(PAGE, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm),
].map(([, block]) => block)

const run = promisify(execFile)

/** A server, a developer who is signed in, and a shell in which `wekeza` is the program. */
async function opened() {
  const [server, cwd] = [await startRealServer(), mkdtempSync(join(tmpdir(), 'wekeza-guide-'))]
  onTestFinished(async () => {
    await server.stop()
    rmSync(cwd, { recursive: true })
  })
  const { baseUrl, client } = server
  const scene = new DeveloperScene({ sandbox: { baseUrl, client }, cwd })
  const config = { WEKEZA_CONFIG_DIR: join(cwd, 'config'), WEKEZA_INSECURE_STORAGE: '1' }
  const shell = async (script: string, more: Record<string, string>) => {
    const env = { ...bareEnv(), ...config, WEKEZA_BASE_URL: baseUrl, NODE: process.execPath, BIN }
    const text = `wekeza() { "$NODE" "$BIN" "$@"; }; ${script}`
    return (await run('bash', ['-euc', text], { cwd, env: { ...env, ...more } })).stdout
  }
  return { scene, shell, read: (file: string) => readFileSync(join(cwd, file)) }
}

test('what the guide to usage and billing says to type does so on the server, PDF and CSV too', {
  timeout: 90_000,
}, async () => {
  const { scene, shell, read } = await opened()
  const [{ billing }, organisationId, { wekeza }] = [
    await scene.signIn(),
    await scene.organisationId(),
    await scene.application(),
  ]
  const { now } = await wekeza.sandbox.clock()
  const MONTH = new Date(Date.parse(now) + 3 * 3_600_000).toISOString().slice(0, 7)
  expect(await shell(EARLY, { MONTH })).toMatch(/pay_per_call, Pay per call[\s\S]*no limit/)
  await wekeza.applications.own()
  await wekeza.sandbox.advanceClock({ seconds: 31 * 86_400 })
  const invoices = async () => (await billing.invoices(organisationId)).data
  await expect.poll(async () => (await invoices()).length, { timeout: 30_000 }).toBeGreaterThan(0)
  const INVOICE = (await invoices()).at(-1)?.id ?? ''
  expect(await shell(LATE, { MONTH, INVOICE })).toContain(INVOICE)
  expect(read('invoice.pdf').subarray(0, 5).toString()).toBe('%PDF-')
  expect(read('invoice.csv').toString()).toMatch(/\r\nIssuer,,,,,,Wekeza Open Platform\r\n$/)
})
