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

/** Somebody else's application, as the contract would have it. */
function exampleOf(name: string) {
  return {
    ...{
      id: 'app_live',
      organisation_id: 'org_live',
      name,
      environment: 'live',
      profile: 'standard',
    },
    ...{ redirect_uris: [], scopes: [], ip_allow_list: [], jwks: null, tls_client_subject: null },
    ...{ status: 'active', created_at: '2026-01-15T06:00:00.000Z', client_secret: null },
  }
}

/** Whoever registers anew an address that was confirmed meets another header. */
function knownHere() {
  let registered = 0
  return ({ path, headers }: Breakable) => {
    if (path !== '/v1/developers') return
    registered += 1
    if (registered === 3) headers.set('x-known', 'yes')
  }
}

/** A list of keys has the key itself for a name. */
function showAgain() {
  let key = ''
  return (answer: Breakable) => {
    const made = /"api_key":"(\w+)"/.exec(answer.text)?.[1]
    if (made) key = made
    else answer.text = answer.text.replace(/"name":"Key [\w-]+"/, `"name":"${key}"`)
  }
}

/** The first refusal for the quota is an answer all the same. */
function oneTooMany() {
  let whole = ''
  return (answer: Breakable) => {
    if (answer.path !== '/v1/application') return
    if (answer.status === 200) whole ||= answer.text
    else if (answer.text.includes('quota_exceeded')) {
      answer.status = 200
      answer.text = whole
      answer.headers.set('content-type', 'application/json')
    }
  }
}

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
    'makes live credentials for whoever asks',
    'createApplication:not_live',
    /the refusal by createApplication/,
    refusal((answer) => {
      if (!answer.text.includes('not_live')) return
      const application = exampleOf('createApplication')
      answer.status = 201
      answer.text = JSON.stringify({ ...application, environment: 'live' })
      answer.headers.set('content-type', 'application/json')
    }),
  ],
  [
    'tells who is known here',
    'DEV-002',
    /what registerDeveloper answers for a known address/,
    knownHere(),
  ],
  ['shows a key again', 'KEY-004', /the list: .*wk_test_\*\*\*/, showAgain()],
  [
    'does not say which step refused',
    'LOG-003',
    /operation and step/,
    api((answer) => {
      answer.text = answer.text.replace(/"refused_by":"\w+"/, '"refused_by":"runOperation"')
    }),
  ],
  [
    'grants what was only rehearsed',
    'GOL-001',
    /what was granted/,
    api((answer) => {
      answer.text = answer.text.replace('"live":null', '"live":{"scopes":[],"rails":[]}')
    }),
  ],
  [
    'lets a day have one call too many',
    'QUO-001',
    /how many calls of the day were let through/,
    oneTooMany(),
  ],
  [
    'lets nobody know when the day ends',
    'QUO-001',
    /Retry-After/,
    refusal(({ text, headers }) => {
      if (text.includes('quota_exceeded')) headers.set('retry-after', '1')
    }),
  ],
  [
    'bills what it does not list',
    'INV-001',
    /the net, beside the sum of the lines/,
    api((answer) => {
      answer.text = answer.text.replace(/("net":\{"amount":")/, '$19')
    }),
  ],
  [
    'takes a plan away in the middle of a day',
    'PLN-003',
    /the plan of today/,
    api((answer) => {
      answer.text = answer.text.replace(
        /"current":\{.*,"next":\{"plan":(\{.*\}),"from"/,
        '"current":$1,"next":{"plan":$1,"from"',
      )
    }),
  ],
  [
    'keeps more of the fees than it says',
    'REV-001',
    /both shares of a fee|beside the sum/,
    api((answer) => {
      answer.text = answer.text.replace(/("bank_share":\{"amount":")/, '$19')
    }),
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
  const only = ['createSandboxToken', 'OAU', 'PAY', 'DEV', 'KEY']
  const { cases } = await runConformance(target, { only })
  const failures = cases.filter(({ outcome }) => outcome === 'failed')
  expect(failures.length).toBeGreaterThan(10)
  expect(JSON.stringify(failures)).not.toMatch(/eyJ|rt_\w|sandbox-secret|salt boat|wk_test_\w/)
})
