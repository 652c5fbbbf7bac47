import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Logger } from '../logging/logger.ts'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, PAYMENT, problem, type Step } from '../testing/fake-platform.ts'

const SECRET = 'canary-"secret\\-%/+'
const TOKEN = 'canary-token'
const REFRESH = 'canary-refresh+/='
const BASIC = btoa(`app_demo:${encodeURIComponent(SECRET)}`)
/** Every secret holds this word, however it is escaped; in base64 it cannot be seen. */
const CANARIES = ['canary', BASIC]

/** Everything that a program could print or send of a value. */
function printed(value: unknown): string {
  const { message, stack, cause } = value as Error
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true })
  return [message, stack, deep, JSON.stringify(value), String(value), cause && printed(cause)].join(
    '\n',
  )
}

function expectNoCanary(text: string): void {
  expect(CANARIES.filter((canary) => text.includes(canary))).toEqual([])
}

function clientOf(platform: FakePlatform, lines: string[] = []) {
  const write = (line: string) => lines.push(line)
  const logger: Logger = { debug: write, info: write, warn: write, error: write }
  const options = { clientSecret: SECRET, logger, logLevel: 'debug', maxRetries: 1 } as const
  return platform.client(options)
}

/** Answers with everything that it was sent, as a careless gateway does. */
const echo =
  (status: number): Step =>
  ({ headers, body }) =>
    problem(status, 'echo', { detail: `${[...headers].join(' ')} ${body}`, title: body })

/** Throws what it was sent, as an http library with a `config` on its errors does. */
const leak: Step = ({ headers, body }) => {
  const config = { headers: Object.fromEntries(headers), body }
  const cause = Object.assign(new Error(`inner ${headers.get('authorization')}`), { config })
  throw Object.assign(new Error(`outer ${headers.get('authorization')} ${body}`, { cause }), {
    config,
  })
}

const unanswered: Step = () => new Promise<Response>(() => {})

describe.each<[string, Step, object]>([
  ['a refusal that echoes the request', echo(422), {}],
  ['a server error that echoes the request', echo(500), {}],
  ['a thrown error that carries the request', leak, {}],
  ['a thrown text', () => Promise.reject(`${TOKEN} failed`), {}],
  ['a page that is not JSON', new Response(`<h1>${TOKEN}</h1>`), {}],
  ['a limit that is passed', unanswered, { timeoutMs: 10, maxRetries: 0 }],
])('after %s', (_, step, options) => {
  test('neither error nor log shows a customer’s token', async () => {
    const lines: string[] = []
    const platform = new FakePlatform(step, step)
    const tokens = { access_token: TOKEN, refresh_token: REFRESH }
    const wanjiru = clientOf(platform, lines).withCustomer(tokens)
    expectNoCanary(printed(await failureOf(wanjiru.payments.create(PAYMENT, options))))
    expectNoCanary(lines.join('\n'))
  })
})

test.each([
  ['echoes', echo(422)],
  ['throws', leak],
])(
  'neither error nor log shows a password or a one-time token that the platform %s',
  async (_, step) => {
    const lines: string[] = []
    const body = { token: TOKEN, password: SECRET }
    const confirmed = clientOf(new FakePlatform(step), lines).developers.confirm(body)
    expectNoCanary(printed(await failureOf(confirmed)))
    const developer = { email: 'amina@soko.example', password: SECRET }
    const amina = clientOf(new FakePlatform(step), lines).withDeveloper(developer)
    expectNoCanary(printed(await failureOf(amina.developers.me())))
    expectNoCanary(printed(amina))
    expectNoCanary(lines.join('\n'))
  },
)

describe.each<[string, Step]>([
  [
    'a refusal that echoes the request',
    ({ headers, body }) =>
      json(
        { error: 'invalid_client', error_description: `${headers.get('authorization')} ${body}` },
        401,
      ),
  ],
  ['a thrown error that carries the request', leak],
])('after the token endpoint answers %s', (_, step) => {
  test('neither error nor log shows the client’s secret', async () => {
    const lines: string[] = []
    const platform = new FakePlatform()
    platform.tokens = [step, step]
    expectNoCanary(printed(await failureOf(clientOf(platform, lines).sandbox.clock())))
    expectNoCanary(lines.join('\n'))
  })

  test('neither error nor log shows a refresh token', async () => {
    const lines: string[] = []
    const platform = new FakePlatform()
    platform.tokens = [step, step]
    const wanjiru = clientOf(platform, lines).withCustomer({ refresh_token: REFRESH })
    expectNoCanary(printed(await failureOf(wanjiru.accounts.list())))
    expectNoCanary(lines.join('\n'))
  })
})

test('a token that no header can carry is refused without showing it', async () => {
  const wanjiru = clientOf(new FakePlatform()).withCustomer({ access_token: `${TOKEN}\n` })
  expectNoCanary(printed(await failureOf(wanjiru.accounts.list())))
})

test('a misspelt option is refused without showing its value', () => {
  const options = { clientSecert: SECRET } as object
  let error: unknown
  try {
    new FakePlatform().client(options)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeDefined()
  expectNoCanary(printed(error))
})

test('a client that is printed shows neither secret nor token', () => {
  const wekeza = clientOf(new FakePlatform()).withCustomer({ access_token: TOKEN })
  expectNoCanary(printed(wekeza))
  expectNoCanary(printed({ nested: wekeza.accounts, oauth: wekeza.oauth }))
  expect(inspect(wekeza)).toBe(
    'Wekeza {"baseUrl":"http://127.0.0.1:8080","clientId":"app_demo","actsForCustomer":true}',
  )
})

test('a log line has no id of a resource', async () => {
  const lines: string[] = []
  const platform = new FakePlatform(json({ id: 'acc_private' }))
  await clientOf(platform, lines).withCustomer({ access_token: TOKEN }).accounts.get('acc_private')
  expect(lines).toEqual([
    expect.stringMatching(/^wekeza: accounts\.get 200 try=1 ms=\d+ request=-$/),
  ])
})
