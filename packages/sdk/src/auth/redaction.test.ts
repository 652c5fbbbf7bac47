import { inspect } from 'node:util'
import { exportPKCS8, generateKeyPair } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { Wekeza } from '../index.ts'
import { failureOf } from '../testing/failure-of.ts'
import { dpop } from './dpop.ts'
import { privateKeyJwt } from './private-key-jwt.ts'

/** A compact JWT, and the middle of a key: neither may be in anything that is printed. */
const SIGNED = /eyJ[\w-]+\.[\w-]+\.[\w-]+/
const CANARY = 'canary'

let pem: string
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  pem = await exportPKCS8(privateKey)
})

function printed(value: unknown): string {
  const { message, stack, cause } = value as Error
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true })
  return [message, stack, deep, JSON.stringify(value), cause && printed(cause)].join('\n')
}

function expectClean(text: string): void {
  expect(text).not.toMatch(SIGNED)
  expect(text).not.toContain(CANARY)
  expect(text).not.toContain(pem.split('\n')[1])
}

/** A client with everything secret that there is, of a server that answers with all that it was sent. */
function open(answer: (said: string) => Response | Error, lines: string[]) {
  const write = (line: string) => lines.push(line)
  const fetch = async (request: Request) => {
    const { issuer, ...rest } = METADATA
    if (request.url.includes('/.well-known/')) return Response.json({ issuer, ...rest })
    const said = `${[...request.headers].join(' ')} ${decodeURIComponent(await request.text())}`
    const given = answer(said)
    if (given instanceof Error) throw given
    return given
  }
  return new Wekeza({
    clientId: 'app_books',
    auth: privateKeyJwt({ key: pem, alg: 'ES256' }),
    dpop: dpop(),
    par: true,
    fetch,
    maxRetries: 0,
    logger: { debug: write, info: write, warn: write, error: write },
    logLevel: 'debug',
  })
}

const BASE = 'http://127.0.0.1:8080'
const METADATA = {
  issuer: BASE,
  authorization_endpoint: `${BASE}/oauth/authorize`,
  pushed_authorization_request_endpoint: `${BASE}/oauth/par`,
  device_authorization_endpoint: `${BASE}/oauth/device`,
  revocation_endpoint: `${BASE}/oauth/revoke`,
}

const callback = `https://shop.example/callback?state=s&iss=${BASE}&code=${CANARY}-code`
const redirectUri = 'https://shop.example/callback'
const exchange = {
  callbackUrl: callback,
  redirectUri,
  state: 's',
  codeVerifier: `${CANARY}-verifier`,
}

const CALLS: [string, (wekeza: Wekeza) => PromiseLike<unknown>][] = [
  ['an own token', (wekeza) => wekeza.sandbox.personas()],
  ['a code', (wekeza) => wekeza.oauth.exchange(exchange)],
  ['a refresh', (wekeza) => wekeza.withCustomer({ refresh_token: `${CANARY}-rt` }).accounts.list()],
  [
    'a bound call',
    (wekeza) => wekeza.withCustomer({ access_token: `${CANARY}-at` }).accounts.list(),
  ],
  ['a revocation', (wekeza) => wekeza.oauth.revoke(`${CANARY}-rt`)],
  ['a pushed request', (wekeza) => wekeza.oauth.authorisation({ scopes: ['openid'], redirectUri })],
]

describe.each(CALLS)('%s', (_, call) => {
  test.each<[string, (said: string) => Response | Error]>([
    [
      'is refused',
      (said) => Response.json({ error: 'invalid_x', error_description: said }, { status: 400 }),
    ],
    ['is refused by a page', (said) => new Response(said, { status: 502 })],
    ['breaks', (said) => Object.assign(new TypeError(said), { config: said })],
  ])('that %s shows nothing secret of what was sent', async (__, answer) => {
    const lines: string[] = []
    const error = await failureOf(call(open(answer, lines)))
    expectClean(printed(error) + lines.join('\n'))
  })
})

test('what is printed of a client shows neither key nor proof', () => {
  const wekeza = open(() => new Response(), [])
  const parts = [privateKeyJwt({ key: pem, alg: 'ES256' }), dpop(), wekeza, wekeza.oauth]
  expectClean(parts.map(printed).join('\n'))
})
