import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dpop, privateKeyJwt } from './auth.ts'
import { type ConsentRequest, Wekeza, type WekezaOptions } from './index.ts'
import { loopbackLogin } from './node.ts'
import { typeCode, visit } from './testing/customer.ts'
import { failureOf } from './testing/failure-of.ts'
import { type KeyedClient, type RealServer, startRealServer } from './testing/real-server.ts'

// Signing in hashes passwords, which is slow on purpose.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const READING: ConsentRequest = { kind: 'account_access', permissions: ['accounts.read'] }
const redirectUri = 'http://127.0.0.1:3000/callback'
const scopes = ['openid', 'offline_access', 'accounts.read']

let server: RealServer
let wekeza: Wekeza
beforeAll(async () => {
  server = await startRealServer()
  wekeza = new Wekeza({ ...server.client, baseUrl: server.baseUrl })
})
afterAll(() => server.stop())

/** Asks Wanjiru, and takes what she comes back with. */
async function loggedIn(client: Wekeza, ask: { scopes?: readonly string[] } = { scopes }) {
  const { url, ...visited } = await client.oauth.authorisation({ ...ask, redirectUri })
  const callbackUrl = await visit(url)
  return client.oauth.exchange({ callbackUrl, redirectUri, ...visited })
}

describe('a customer who signs in and approves', () => {
  test('brings tokens that read, after a consent that was created before', async () => {
    const consent = await wekeza.consents.create(READING)
    const { url, ...visited } = await wekeza.oauth.authorisation({ consent, redirectUri })
    const callbackUrl = await visit(url)
    const tokens = await wekeza.oauth.exchange({ callbackUrl, redirectUri, ...visited })
    const { data } = await wekeza.withCustomer(tokens).accounts.list()
    expect(data.map(({ id }) => id)).toEqual(['acc_wanjiru_current'])
  })

  test('brings tokens that read, when scopes alone were asked for', async () => {
    const wanjiru = wekeza.withCustomer(await loggedIn(wekeza))
    expect((await wanjiru.accounts.list()).data).toHaveLength(1)
  })

  test('is refreshed, and a refresh token that was revoked works no more', async () => {
    const { refresh_token = '' } = await loggedIn(wekeza)
    let newest = refresh_token
    const onTokens = (tokens: { refresh_token?: string }) => {
      newest = tokens.refresh_token ?? newest
    }
    await wekeza.withCustomer({ refresh_token }, { onTokens }).accounts.list()
    expect(newest).not.toBe(refresh_token)
    await wekeza.oauth.revoke(newest)
    const late = wekeza.withCustomer({ refresh_token: newest })
    expect(await failureOf(late.accounts.list())).toMatchObject({ code: 'consent_required' })
  })

  test('comes back to a program on their own machine', async () => {
    const tokens = await loopbackLogin(wekeza, {
      scopes,
      open: async ({ url }) => void visit(url).then((address) => fetch(address)),
    })
    expect((await wekeza.withCustomer(tokens).accounts.list()).data).toHaveLength(1)
  })
})

test('a customer who says no is told as such', async () => {
  const { url, ...visited } = await wekeza.oauth.authorisation({ scopes, redirectUri })
  const callbackUrl = await visit(url, 'deny')
  const call = wekeza.oauth.exchange({ callbackUrl, redirectUri, ...visited })
  expect(await failureOf(call)).toMatchObject({ name: 'AuthorisationError', code: 'access_denied' })
})

describe('an application of the profile fapi2', () => {
  let keyed: KeyedClient
  beforeAll(async () => {
    keyed = await server.createKeyedApplication()
  })

  const clientOf = (more: Partial<WekezaOptions> = {}) =>
    new Wekeza({
      baseUrl: server.baseUrl,
      clientId: keyed.clientId,
      auth: privateKeyJwt({ key: keyed.privateKey, kid: 'k1', alg: 'ES256' }),
      dpop: dpop(),
      par: true,
      ...more,
    })

  test('has tokens of its own, by its key and bound to another', async () => {
    expect((await clientOf().sandbox.personas()).data).not.toEqual([])
  })

  test('has a customer’s, pushed, proven and bound, which are refreshed by the same key', async () => {
    const application = clientOf()
    const tokens = await loggedIn(application)
    expect(tokens.token_type).toBe('DPoP')
    const { refresh_token = '' } = tokens
    expect((await application.withCustomer(tokens).accounts.list()).data).toHaveLength(1)
    expect((await application.withCustomer({ refresh_token }).accounts.list()).data).toHaveLength(1)
  })

  test('has none that was stolen from it', async () => {
    const { access_token, token_type } = await loggedIn(clientOf())
    const thief = clientOf({ dpop: dpop() }).withCustomer({ access_token, token_type })
    const bearer = new Wekeza({ baseUrl: server.baseUrl, customer: { access_token } })
    expect(await failureOf(thief.accounts.list())).toMatchObject({ status: 401 })
    expect(await failureOf(bearer.accounts.list())).toMatchObject({ status: 401 })
  })

  test('is refused without PAR, and told so', async () => {
    const { url } = await clientOf({ par: false }).oauth.authorisation({ scopes, redirectUri })
    const page = await fetch(url, { redirect: 'manual' })
    const back = new URL(page.headers.get('location') ?? redirectUri).searchParams
    expect(back.has('code')).toBe(false)
    expect(page.status === 400 || back.has('error')).toBe(true)
  })
})

describe('a program without a browser', () => {
  const device = () => new Wekeza({ baseUrl: server.baseUrl, clientId: 'app_device', sleep: soon })
  /** The server’s interval is for people. */
  const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 50))

  test('has tokens once the customer typed its code and approved', async () => {
    const wanjiru = device()
    const tokens = await wanjiru.oauth.deviceLogin({
      scopes,
      onCode: ({ verificationUri, userCode }) => void typeCode(verificationUri, userCode),
    })
    expect((await wanjiru.withCustomer(tokens).accounts.list()).data).toHaveLength(1)
  })

  test('is told when the customer says no', async () => {
    const call = device().oauth.deviceLogin({
      scopes,
      onCode: ({ verificationUri, userCode }) => void typeCode(verificationUri, userCode, 'deny'),
    })
    expect(await failureOf(call)).toMatchObject({ code: 'access_denied' })
  })
})
