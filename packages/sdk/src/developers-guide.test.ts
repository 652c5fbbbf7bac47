import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '@wekeza/sandbox'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { Wekeza, type WekezaOptions } from './index.ts'
import { startRealServer } from './testing/real-server.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllEnvs())

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/guides/developers.md'), 'utf8')

/** All snippets of the guide, one after the other, as a reader would have them in one file. */
const snippets = [...GUIDE.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

const RESULTS =
  'organisationId, name, shop, environment, scopes, key, rolled, keys, fresh, ip_allow_list, refused, explanation, members, score, checks, asked, status'

interface Followed {
  readonly results: Record<string, unknown>
  readonly printed: unknown[][]
}

/** Follows the guide from its first line to its last. */
async function follow(options: WekezaOptions): Promise<Followed> {
  const printed: unknown[][] = []
  const console = { log: (...words: unknown[]) => printed.push(words) }
  class Configured extends Wekeza {
    constructor(given: WekezaOptions = {}) {
      super({ ...options, logLevel: 'off', ...given })
    }
  }
  const code = snippets.join('\n').replace(/^import .*$/gm, '')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const run = new AsyncFunction('Wekeza', 'console', `${code}\nreturn { ${RESULTS} }`)
  return { results: await run(Configured, console), printed }
}

function expectWhole({ results, printed }: Followed): void {
  expect(results).toMatchObject({
    name: 'Amina Otieno',
    environment: 'test',
    shop: { client_secret: expect.stringMatching(/^wk_test_s/), status: 'active' },
    scopes: expect.arrayContaining(['consents.manage', 'self.read']),
    key: { name: 'nightly', api_key: expect.stringMatching(/^wk_test_k/) },
    rolled: { name: 'nightly', scopes: ['consents.manage'] },
    keys: [expect.anything(), expect.anything()],
    ip_allow_list: ['203.0.113.0/24', '2001:db8::/32', '127.0.0.1/32'],
    refused: { ok: false },
    explanation: { code: 'consent_not_found' },
    members: [{ email: 'amina@soko.example', role: 'owner' }],
    asked: { rehearsal: true, status: 'submitted' },
    status: 'approved',
  })
  expect(printed.map(([first]) => first)).toContain('handled_429')
}

test('the guide for developers leads to its end on the sandbox', async () => {
  const sandbox = await createSandbox()
  onTestFinished(() => sandbox.stop())
  const connection = { remoteAddress: '127.0.0.1' }
  const fetch = (request: Request) => sandbox.fetch(request, connection)
  expectWhole(await follow({ baseUrl: sandbox.baseUrl, fetch }))
})

test('the guide for developers leads to its end on the server', async () => {
  const server = await startRealServer()
  onTestFinished(() => server.stop())
  const followed = await follow({ baseUrl: server.baseUrl })
  expectWhole(followed)
})
