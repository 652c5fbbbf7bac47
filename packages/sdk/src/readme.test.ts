import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '@wekeza/sandbox'
import { afterEach, expect, test, vi } from 'vitest'
import { isApiError, Wekeza } from './index.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('what the README shows runs from top to bottom', async () => {
  const sandbox = await createSandbox()
  vi.stubEnv('WEKEZA_BASE_URL', sandbox.baseUrl)
  vi.stubEnv('WEKEZA_CLIENT_ID', sandbox.client.clientId)
  vi.stubEnv('WEKEZA_CLIENT_SECRET', sandbox.client.clientSecret)
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => sandbox.fetch(new Request(url, init)))
  const browse = async (url: string) =>
    (await sandbox.fetch(new Request(url, { redirect: 'manual' }))).headers.get('location')
  const asked: unknown[] = []
  const names = {
    Wekeza,
    isApiError,
    browse,
    keep: () => {},
    askAgain: (p: string) => asked.push(p),
  }
  const code = blocks.join('\n').replace(/^import .*$/gm, '')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const run = new AsyncFunction(
    ...Object.keys(names),
    `${code}\nreturn { payment, data, newest, code }`,
  )
  expect(await run(...Object.values(names))).toMatchObject({
    payment: { status: 'settled' },
    data: expect.arrayContaining([expect.objectContaining({ id: 'acc_wanjiru_current' })]),
    newest: { length: 10 },
    code: 'account_not_in_consent',
  })
  expect(asked).toEqual(['account_details.read'])
})
