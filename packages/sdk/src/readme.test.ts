import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { createSandbox } from '@wekeza/sandbox'
import { afterEach, expect, test, vi } from 'vitest'
import { isApiError, Wekeza } from './index.ts'
import { WEBHOOK_SECRET, webhookRequest } from './testing/webhook-of.ts'
import { exampleEvent } from './webhooks/testing.ts'
import { verifyWebhook } from './webhooks.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

const PASSWORD = 'four plain words here'

/** The developer of the README, who has confirmed her mailbox. */
async function register(wekeza: Wekeza): Promise<void> {
  const email = 'amina@soko.example'
  await wekeza.developers.register({ email, name: 'Amina', company_name: 'Soko Pay Ltd' })
  const { data } = await wekeza.sandbox.mails({ to: email })
  const token = /^ {4}(\S+)$/m.exec(data[0]?.text ?? '')?.[1] ?? ''
  await wekeza.developers.confirm({ token, password: PASSWORD })
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('what the README shows runs from top to bottom', async () => {
  const sandbox = await createSandbox()
  vi.stubEnv('WEKEZA_BASE_URL', sandbox.baseUrl)
  vi.stubEnv('WEKEZA_CLIENT_ID', sandbox.client.clientId)
  vi.stubEnv('WEKEZA_CLIENT_SECRET', sandbox.client.clientSecret)
  vi.stubEnv('WEBHOOK_SECRET', WEBHOOK_SECRET)
  const failing = new Wekeza({ ...sandbox.client, fetch: (request) => sandbox.fetch(request) })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = await sandbox.fetch(new Request(url, init))
    const listens = url.includes('/v1/events/stream')
    if (listens) await failing.sandbox.triggerEvent({ type: 'payment.failed' })
    return answer
  })
  const browse = async (url: string) =>
    (await sandbox.fetch(new Request(url, { redirect: 'manual' }))).headers.get('location')
  await register(failing)
  const [asked, shipped, told]: unknown[][] = [[], [], []]
  const listening = new AbortController()
  const names = {
    Wekeza,
    isApiError,
    verifyWebhook,
    browse,
    keep: () => {},
    password: PASSWORD,
    askAgain: (permission: string) => asked?.push(permission),
    ship: (reference: string) => shipped?.push(reference),
    signal: listening.signal,
    tell(reason: string) {
      told?.push(reason)
      listening.abort()
    },
  }
  const code = stripTypeScriptTypes(blocks.join('\n')).replace(/^import .*$/gm, '')
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const run = new AsyncFunction(
    ...Object.keys(names),
    `${code}\nreturn { payment, data, newest, code, receive, shop }`,
  )
  const { receive, ...ran } = await run(...Object.values(names))
  expect(ran).toMatchObject({
    payment: { status: 'settled' },
    data: expect.arrayContaining([expect.objectContaining({ id: 'acc_wanjiru_current' })]),
    newest: { length: 10 },
    code: 'account_not_in_consent',
    shop: { client_secret: expect.stringMatching(/^wk_test_s/) },
  })
  const event = exampleEvent('payment.settled', { data: { reference: 'Order 42' } })
  expect((await receive(await webhookRequest({ event }))).status).toBe(204)
  expect([asked, shipped, told]).toEqual([
    ['account_details.read'],
    ['Order 42'],
    [exampleEvent('payment.failed').data.failure_code],
  ])
  await sandbox.stop()
})
