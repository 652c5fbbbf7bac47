import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPKCS8 } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { dpop, privateKeyJwt } from './auth.ts'
import { type CustomerTokens, Wekeza, type WekezaOptions } from './index.ts'
import { loopbackLogin, mtls } from './node.ts'
import { typeCode, visit } from './testing/customer.ts'
import { practiceCertificates, type RealServer, startRealServer } from './testing/real-server.ts'

// Signing in hashes passwords, which is slow on purpose.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const GUIDE = join(import.meta.dirname, '../../../docs/guides/sdk-auth.md')

/** The snippets by the heading that they stand under. */
function snippetsUnder(heading: string): string[] {
  const [, section = ''] = readFileSync(GUIDE, 'utf8').split(`\n## ${heading}\n`)
  const own = section.split('\n## ')[0] ?? ''
  const blocks = [...own.matchAll(/```ts\n([\s\S]*?)```/g)]
  return blocks.map(([, code = '']) => code.replace(/^import .*$/gm, ''))
}

/** Runs a snippet with the names that a reader would have, and answers those of its own that a test looks at. */
function run(code: string, given: object, results: string): Promise<Record<string, unknown>> {
  const names = { Wekeza, dpop, privateKeyJwt, mtls, loopbackLogin, ...given }
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  return new AsyncFunction(...Object.keys(names), `${code}\nreturn { ${results} }`)(
    ...Object.values(names),
  )
}

let server: RealServer
beforeAll(async () => {
  server = await startRealServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  vi.stubEnv('WEKEZA_BASE_URL', server.baseUrl)
  vi.stubEnv('WEKEZA_CLIENT_ID', server.client.clientId)
  vi.stubEnv('WEKEZA_CLIENT_SECRET', server.client.clientSecret)
})
afterEach(() => vi.unstubAllEnvs())

const SEEN = { accounts: [expect.objectContaining({ id: 'acc_wanjiru_current' })] }

test('the application itself', async () => {
  const [code = ''] = snippetsUnder('The application itself')
  expect(await run(code, {}, 'consent')).toMatchObject({
    consent: { status: 'awaiting_authorisation' },
  })
})

test('a customer in a web application, whose tokens are kept', async () => {
  const [begin = '', end = ''] = snippetsUnder('A customer in a web application')
  const session: Record<string, unknown> = {}
  let address = ''
  const response = {
    redirect(url: string) {
      address = url
    },
  }
  await run(begin, { session, response }, '')
  const request = { url: await visit(address) }
  const came = await run(end, { session, request }, 'accounts, tokens')
  expect(came).toMatchObject(SEEN)
  const [keeping = ''] = snippetsUnder('Keep the tokens')
  let kept = { refresh_token: (came.tokens as CustomerTokens).refresh_token }
  const database = {
    tokensOf: async () => kept,
    keepTokens: async (_: string, fresh: typeof kept) => {
      kept = fresh
    },
    withLock: (_: string, work: () => unknown) => work(),
  }
  expect(await run(keeping, { database }, 'accounts')).toMatchObject(SEEN)
})

test('a program on the customer’s own machine', async () => {
  const [code = ''] = snippetsUnder('A program on the customer’s own machine'.replace('’', "'"))
  const openBrowser = (url: string) => void visit(url).then((address) => fetch(address))
  expect(await run(code, { openBrowser }, 'accounts')).toMatchObject(SEEN)
})

test('a program without a browser', async () => {
  const [code = ''] = snippetsUnder('A program without a browser')
  const show = (text: string) => {
    const [, uri = '', userCode = ''] = /Open (\S+) and type (\S+)/.exec(text) ?? []
    void typeCode(uri, userCode)
  }
  // The platform’s interval is for people.
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 50))
  class Hasty extends Wekeza {
    constructor(options: WekezaOptions) {
      super({ ...options, sleep })
    }
  }
  expect(await run(code, { show, Wekeza: Hasty }, 'accounts')).toMatchObject(SEEN)
})

test('keys instead of secrets', async () => {
  const [code = ''] = snippetsUnder('FAPI 2.0: keys instead of secrets')
  const { clientId, privateKey } = await server.createKeyedApplication()
  const pem = await exportPKCS8(privateKey)
  const known = code.replace('app_books', clientId)
  expect(await run(known, { readFile: async () => pem }, 'personas')).toMatchObject({
    personas: expect.arrayContaining([expect.objectContaining({ username: 'wanjiru' })]),
  })
})

test('a certificate instead', async () => {
  const certificates = await practiceCertificates()
  const secured = await startRealServer(certificates.settings)
  try {
    const more = ['--profile', 'fapi2', '--tls-subject', certificates.subject]
    const { clientId } = await secured.createApplication('Certified app', ...more)
    const [code = ''] = snippetsUnder('A certificate instead')
    const known = code
      .replace('app_books', clientId)
      .replace('https://127.0.0.1:8443', secured.baseUrl)
    const readFile = async (file: string) => certificates.pem(file.replace('.pem', ''))
    const { personas } = await run(known, { readFile }, 'personas')
    expect(personas).not.toEqual([])
  } finally {
    await secured.stop()
    certificates.remove()
  }
})
