import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSandbox } from '@wekeza/sandbox'
import { afterEach, expect, test, vi } from 'vitest'
import { isApiError, Wekeza } from './index.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/consents.md'), 'utf8')
const blocks = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code)

/** The blocks use no types but these, which a runtime does not know. */
const untyped = (code: string) =>
  code.replaceAll(' as const', '').replaceAll('(error: unknown)', '(error)')

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('what the guide to consents shows runs from top to bottom', async () => {
  const sandbox = await createSandbox()
  vi.stubEnv('WEKEZA_BASE_URL', sandbox.baseUrl)
  vi.stubEnv('WEKEZA_CLIENT_ID', sandbox.client.clientId)
  vi.stubEnv('WEKEZA_CLIENT_SECRET', sandbox.client.clientSecret)
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => sandbox.fetch(new Request(url, init)))
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const shown = 'payment, refused, refund, overCap, acts, signed, both, detail, receipts, ended'
  const code = `${untyped(blocks.join('\n'))}\nreturn { ${shown} }`
  const run = new AsyncFunction('Wekeza', 'isApiError', code)
  expect(await run(Wekeza, isApiError)).toMatchObject({
    payment: { status: 'settled' },
    refused: 'payment_over_period_cap',
    refund: { status: 'settled', amount: { amount: '1000.00' } },
    overCap: 'refund_over_cap',
    acts: ['request by application', 'approve by customer'],
    signed: { status: 'awaiting_co_holder' },
    both: { consent: { status: 'authorised' } },
    detail: { paid: { count: 1, amount: { amount: '5000.00' } } },
    receipts: { data: [{ type: 'refund' }, { type: 'payment' }] },
    ended: { consent: { status: 'revoked' } },
  })
})
