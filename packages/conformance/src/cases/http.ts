import { type ErrorCode, operations } from '@wekeza/contract'
import { type Ask, outgoing } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { checkProblem } from '../bench/check-problem.ts'
import { checkRateHeaders } from '../bench/check-rate-headers.ts'
import { codeOf, type Exchange } from '../bench/exchange.ts'
import { equal, holds, matches, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { grantAccess } from '../world/grants.ts'
import { scenes } from '../world/scenes.ts'
import { applicationToken } from '../world/tokens.ts'

const ALL_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']

function bare(bench: Bench, method: string, path: string): Promise<Exchange> {
  return bench.outside({ method, path, headers: {}, body: undefined })
}

/** Refused as what nobody has, or by whoever stands in front because two readers would read it in two ways. */
async function namesNothing(bench: Bench, ask: Ask, code: ErrorCode): Promise<void> {
  const { baseUrl } = bench.target
  const { url, ...request } = outgoing(baseUrl, ask)
  const answer = await bench.outside({ ...request, path: url.slice(baseUrl.length) })
  const refused = present(codeOf(answer), 'the code of a refusal')
  equal([code, 'route_not_found'].includes(refused), true, `${refused} for ${url}`)
  checkProblem(refused === code ? ask.operation : null, answer)
}

/** What is left of the policy with the longest window: a short one may begin anew between two requests. */
function leftOfLongest({ headers }: Exchange): number {
  const policies = (headers.get('ratelimit-policy') ?? '').matchAll(/("[^"]+");q=\d+;w=(\d+)/g)
  const [longest] = [...policies].sort((one, other) => Number(other[2]) - Number(one[2]))
  const left = (headers.get('ratelimit') ?? '').split(', ')
  const own = left.find((one) => one.startsWith(`${longest?.[1]};`))
  return Number(/;r=(\d+)/.exec(own ?? '')?.[1])
}

/** The contract's paths with something in their braces, and the methods that each takes. */
function addresses(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, method } of Object.values(operations)) {
    const address = path.replace(/\{\w+\}/g, 'some_1')
    found.set(address, [...(found.get(address) ?? []), method])
  }
  return found
}

export const httpCases: readonly Case[] = [
  {
    id: 'HTTP-001',
    name: 'What the contract has no path for is not found, by whatever method',
    operation: null,
    async run(bench) {
      // A page for people may stand at the root itself.
      for (const path of [
        '/unicorns',
        '/v1',
        '/v1/unicorns',
        '/v1/consents/',
        '/v2/accounts',
        '/V1/accounts',
      ]) {
        for (const method of ['GET', 'POST', 'PROPFIND']) {
          const answer = await bare(bench, method, path)
          equal((answer.body as { code?: string })?.code, 'route_not_found', `${method} ${path}`)
          checkProblem(null, answer)
        }
      }
    },
  },
  {
    id: 'HTTP-002',
    name: 'A known path refuses other methods, and Allow names those that it takes',
    operation: null,
    async run(bench) {
      for (const [path, taken] of addresses()) {
        for (const method of ALL_METHODS.filter((name) => !taken.includes(name))) {
          const answer = await bare(bench, method, path)
          equal((answer.body as { code?: string })?.code, 'method_not_allowed', `${method} ${path}`)
          checkProblem(null, answer)
          const allowed = present(answer.headers.get('allow'), 'the header Allow').split(/, */)
          const own = allowed.filter((name) => name !== 'HEAD' && name !== 'OPTIONS')
          equal(own.sort(), taken.toSorted(), `what Allow names at ${path}`)
        }
      }
    },
  },
  {
    id: 'HTTP-003',
    name: 'HEAD is answered as GET is, without a body',
    operation: null,
    async run(bench) {
      for (const path of ['/livez', '/version', '/v1/accounts', '/errors/nothing']) {
        const get = await bare(bench, 'GET', path)
        const head = await bare(bench, 'HEAD', path)
        equal(head.status, get.status, `the status of HEAD ${path}`)
        equal(head.text, '', `the body of HEAD ${path}`)
        const type = (answer: Exchange) => answer.headers.get('content-type')
        equal(type(head), type(get), `the content type of HEAD ${path}`)
      }
    },
  },
  {
    id: 'HTTP-004',
    name: 'x-fapi-interaction-id is echoed; where there is none, or no decent one, the answer has its own',
    operation: 'getLiveness',
    async run(bench) {
      const name = 'x-fapi-interaction-id'
      const id = crypto.randomUUID()
      const echoed = await bench.send({ operation: 'getLiveness', headers: { [name]: id } })
      equal(echoed.headers.get(name), id, 'the interaction id of the caller')
      const others: Record<string, string>[] = [
        {},
        { [name]: 'two words' },
        { [name]: 'x'.repeat(2000) },
      ]
      for (const headers of others) {
        const own = (await bench.send({ operation: 'getLiveness', headers })).headers.get(name)
        matches(own, /^[\x21-\x7e]{1,64}$/, 'an interaction id of the answer’s own')
      }
    },
  },
  {
    id: 'HTTP-005',
    name: 'No two requests share an id, and every refusal names its own',
    operation: 'getAccount',
    async run(bench) {
      const { ask } = await scenes.getAccount(bench)
      const refused = { ...ask, params: { account_id: 'acc_nobody' } }
      for (let count = 0; count < 5; count += 1) {
        await bench.send(ask)
        await bench.refused(refused, 'account_not_in_consent')
      }
      const ids = bench.exchanges.flatMap(({ headers }) => headers.get('x-request-id') ?? [])
      equal(new Set(ids).size, ids.length, 'the request ids, each once')
    },
  },
  {
    id: 'HTTP-006',
    name: 'Every answer of an operation tells its limits, and what is left goes down',
    operation: 'listAccounts',
    async run(bench) {
      const { token } = await grantAccess(bench)
      const left: number[] = []
      for (let count = 0; count < 3; count += 1) {
        const answer = await bench.send({ operation: 'listAccounts', token })
        present(answer.headers.get('ratelimit-policy'), 'the header RateLimit-Policy')
        present(answer.headers.get('ratelimit'), 'the header RateLimit')
        checkRateHeaders(answer)
        left.push(leftOfLongest(answer))
      }
      const [first = 0, second = 0, third = 0] = left
      // A new window may begin between two of the three.
      holds(second < first || third < second, 'what is left', 'less with each request', left)
    },
  },
  {
    id: 'HTTP-007',
    name: 'What a customer owns is kept by nobody on the way, and taken for nothing but what it is',
    operation: 'listAccounts',
    async run(bench) {
      const { token } = await grantAccess(bench)
      const { headers } = await bench.send({ operation: 'listAccounts', token })
      matches(headers.get('cache-control'), /no-store/, 'the header Cache-Control')
      matches(headers.get('x-content-type-options'), /nosniff/, 'the header X-Content-Type-Options')
    },
  },
  {
    id: 'HTTP-008',
    name: 'Hostile ids are ids that nobody has, and say nothing of what is inside',
    operation: 'getAccount',
    async run(bench) {
      const { ask } = await scenes.getAccount(bench)
      const token = await applicationToken(bench)
      const hostile = ["' OR 1=1 --", 'constructor', '__proto__', '💸', '{{7*7}}', '$(id)']
      for (const id of [...hostile, 'x'.repeat(2000)]) {
        const params = { account_id: id }
        await bench.refused({ ...ask, params }, 'account_not_in_consent')
        const consent = { operation: 'getConsent', token, params: { consent_id: id } } as const
        await bench.refused(consent, 'consent_not_found')
      }
    },
  },
  {
    id: 'HTTP-011',
    name: 'An id that hides a slash, a percent sign or a control character names nothing, or its address is none',
    operation: 'getConsent',
    async run(bench) {
      const token = await applicationToken(bench)
      for (const id of ['../../etc/passwd', '..%2fconsents', '%00', '\u0000', '%zz', 'a\nb']) {
        const consent: Ask = { operation: 'getConsent', token, params: { consent_id: id } }
        await namesNothing(bench, consent, 'consent_not_found')
        const code: Ask = { operation: 'explainError', params: { code: id } }
        await namesNothing(bench, code, 'error_code_unknown')
      }
    },
  },
  {
    id: 'HTTP-009',
    name: 'After a body that was refused for its size, the next requests are answered',
    operation: 'createConsent',
    code: 'body_too_large',
    async run(bench) {
      const { ask } = await scenes.createConsent(bench)
      const filling = () => new Blob([new Uint8Array(512 * 1024).fill(0x20)]).stream()
      await bench.refused({ ...ask, raw: filling }, 'body_too_large')
      // Longer than servers wait for the rest of a body before they close its connection.
      for (let waits = 0; waits < 12; waits += 1) {
        await bench.done({ operation: 'getLiveness' })
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
    },
  },
  {
    id: 'HTTP-010',
    name: 'Headers over a limit are refused with a problem; an implementation without one answers',
    operation: null,
    async run(bench) {
      const headers = { 'x-filling': 'x'.repeat(64 * 1024) }
      const answer = await bench.outside({
        method: 'GET',
        path: '/livez',
        headers,
        body: undefined,
      })
      if (answer.status === 200) return
      equal((answer.body as { code?: string })?.code, 'headers_too_large', 'the code')
      checkProblem(null, answer)
    },
  },
]
