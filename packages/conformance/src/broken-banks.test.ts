import { expect, test } from 'vitest'
import { runConformance } from './run/run-conformance.ts'
import { type Breakable, brokenSandbox } from './testing/broken-sandbox.ts'

const api = (spoil: (answer: Breakable) => void) => (answer: Breakable) => {
  if (answer.path.startsWith('/v1/')) spoil(answer)
}
const refusal = (spoil: (answer: Breakable) => void) =>
  api((answer) => {
    if (answer.status >= 400) spoil(answer)
  })

const broken: [bank: string, caseId: string, told: RegExp, spoil: (answer: Breakable) => void][] = [
  [
    'names no request',
    'listAccounts:success',
    /x-request-id/,
    api(({ headers }) => headers.delete('x-request-id')),
  ],
  [
    'answers outside the schema',
    'getAccount:success',
    /schema/,
    api((answer) => {
      answer.text = answer.text.replace('"currency"', '"coin"')
    }),
  ],
  [
    'answers a status that the contract does not have',
    'getClock:success',
    /status of getClock/,
    api((answer) => {
      if (answer.path.endsWith('/clock')) answer.status = 202
    }),
  ],
  [
    'sends refusals as plain JSON',
    'getConsent:consent_not_found',
    /content type/,
    refusal(({ headers }) => headers.set('content-type', 'application/json')),
  ],
  [
    'does not say what to do next',
    'createPayment:insufficient_funds',
    /the detail of insufficient_funds/,
    refusal((answer) => {
      answer.text = answer.text.replace(/Send a lower amount[^"]*/, '')
    }),
  ],
  [
    'tells what is inside',
    'createPayment:amount_zero',
    /nothing internal/,
    refusal((answer) => {
      answer.text = answer.text.replace('"detail":"', '"detail":"TypeError: x at pay.ts:12 ')
    }),
  ],
  [
    'refuses with a code that is not documented there',
    'getPayment:payment_not_found',
    /a code documented for it/,
    refusal((answer) => {
      answer.text = answer.text.replaceAll('payment_not_found', 'transfer_not_found')
    }),
  ],
  [
    'takes every token',
    'listAccounts:token_invalid',
    /the refusal by listAccounts/,
    refusal((answer) => {
      if (!answer.text.includes('token_invalid')) return
      answer.status = 200
      answer.text = '{"data":[]}'
      answer.headers.set('content-type', 'application/json')
    }),
  ],
  [
    'tells a foreign account from none',
    'getAccount:account_not_in_consent',
    /beside that for nothing/,
    refusal((answer) => {
      answer.text = answer.text.replace(/(The consent )(.*acc_nobody)/, '$1 is other: $2')
    }),
  ],
  [
    'does not mark a retry',
    'IDM-002',
    /Idempotency-Replayed/,
    api(({ headers }) => headers.delete('idempotency-replayed')),
  ],
  [
    'writes a retry anew',
    'IDM-003',
    /the body of a retry/,
    api((answer) => {
      if (answer.headers.has('idempotency-replayed')) answer.text = answer.text.replace('{', '{ ')
    }),
  ],
  [
    'says that more is available than is',
    'ACC-004',
    /what is available/,
    api((answer) => {
      answer.text = answer.text.replace(/("available":\{"amount":")(\d)/, '$19$2')
    }),
  ],
  [
    'does not say which methods it takes',
    'HTTP-002',
    /the header Allow/,
    ({ headers }) => headers.delete('allow'),
  ],
  [
    'does not link its next page',
    'TXN-002',
    /walked by Link/,
    api(({ headers }) => headers.delete('link')),
  ],
]

test.each(broken)('a bank that %s fails %s', async (_, only, told, spoil) => {
  const report = await runConformance(await brokenSandbox(spoil), { only: [only] })
  expect(report.failed).toBe(1)
  expect(report.cases[0]?.detail).toMatch(told)
})

/** Every request is another one to this bank, whatever its key. */
function forgetKey(request: Request): Request {
  if (request.headers.has('idempotency-key')) {
    request.headers.set('idempotency-key', crypto.randomUUID())
  }
  return request
}

test('a bank that forgets keys fails wherever a retry must not pay again', async () => {
  const target = await brokenSandbox(() => {}, forgetKey)
  const only = ['IDM-001', 'IDM-002', 'IDM-003', 'RACE-001', 'RACE-002']
  const report = await runConformance(target, { only })
  expect(report.cases.filter(({ outcome }) => outcome === 'passed')).toEqual([])
})

test('what a failure tells has no secret and no token in it', async () => {
  const target = await brokenSandbox((answer) => {
    answer.headers.delete('x-request-id')
    answer.text = answer.text.replace('"token_type"', '"kind_of_token"')
  })
  const { cases } = await runConformance(target, { only: ['createSandboxToken', 'OAU', 'PAY'] })
  const failures = cases.filter(({ outcome }) => outcome === 'failed')
  expect(failures.length).toBeGreaterThan(10)
  expect(JSON.stringify(failures)).not.toMatch(/eyJ|rt_\w|sandbox-secret/)
})
