import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '@wekeza/sandbox'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { Wekeza, type WekezaOptions } from './index.ts'
import { startRealServer } from './testing/real-server.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllEnvs())

const PAGE = join(import.meta.dirname, '../../../docs/guides/usage-and-billing.md')
const GUIDE = readFileSync(PAGE, 'utf8')

/** All snippets of the guide, one after the other, as a reader would have them in one file. */
const snippets = [...GUIDE.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

/** Where the guide for developers ends, as far as this one needs it. */
const BEFORE = `
const wekeza = new Wekeza()
await wekeza.developers.register({
  email: 'amina@soko.example', name: 'Amina Otieno', company_name: 'Soko Pay Ltd',
})
const { data: mails } = await wekeza.sandbox.mails({ to: 'amina@soko.example' })
const [, token] = /^ {4}(\\S+)$/m.exec(mails[0].text)
const password = 'four plain words here'
const { memberships } = await wekeza.developers.confirm({ token, password })
const organisationId = memberships[0].organisation_id
const amina = wekeza.withDeveloper({ email: 'amina@soko.example', password })
const shop = await amina.applications.create(organisationId, { name: 'Till', profile: 'machine' })
const client = new Wekeza({ clientId: shop.id, clientSecret: shop.client_secret })
`
const RESULTS =
  'shop, month, whole, plans, current, today, simulated, chosen, invoices, lines, periods, statement'

/** Follows the guide from its first line to its last. */
async function follow(options: WekezaOptions) {
  const files: { name: string; text: string }[] = []
  const writeFile = async (name: string, bytes: Buffer) => {
    files.push({ name, text: bytes.toString('utf8') })
  }
  class Configured extends Wekeza {
    constructor(given: WekezaOptions = {}) {
      super({ ...options, logLevel: 'off', ...given })
    }
  }
  const code = `${BEFORE}${snippets.join('\n').replace(/^import .*$/gm, '')}`
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const names = ['Wekeza', 'console', 'writeFile']
  const run = new AsyncFunction(...names, `${code}\nreturn { ${RESULTS} }`)
  const results = await run(Configured, { log: () => {} }, writeFile)
  return { results, files }
}

function expectWhole({ results, files }: Awaited<ReturnType<typeof follow>>): void {
  const { month } = results
  expect(results).toMatchObject({
    plans: [{ id: 'free' }, { id: 'pay_per_call' }, { id: 'growth' }],
    current: { id: 'free' },
    today: [{ environment: 'test', limit: 1_000 }],
    simulated: { plan_id: 'growth', month },
    chosen: { current: { id: 'pay_per_call' }, next: null },
    invoices: [{ month, environment: 'test' }],
    lines: expect.any(Array),
    periods: expect.any(Array),
    statement: { month, fees: { amount: '0.00' }, lines: [] },
  })
  expect(results.today[0].calls).toBeGreaterThan(0)
  expect(files).toEqual([
    {
      name: `${month}-test-${results.invoices[0].id}.csv`,
      text: expect.stringMatching(/^line,plan,from,to,quantity,unit_price,amount\r\n/),
    },
  ])
}

test('the guide to usage and billing leads to its end on the sandbox', async () => {
  const sandbox = await createSandbox()
  onTestFinished(() => sandbox.stop())
  const fetch = (request: Request) => sandbox.fetch(request)
  const followed = await follow({ baseUrl: sandbox.baseUrl, fetch })
  expectWhole(followed)
  // In memory nothing is late: what was called just before is told.
  expect(followed.results.whole.data).toMatchObject([
    { application_id: followed.results.shop.id, calls: 2 },
  ])
})

test('the guide to usage and billing leads to its end on the server', async () => {
  const server = await startRealServer()
  onTestFinished(() => server.stop())
  expectWhole(await follow({ baseUrl: server.baseUrl }))
})
