import { expect, test } from 'vitest'
import { Wekeza } from '../index.ts'
import { ConformingServer } from '../testing/conforming-server.ts'
import { failureOf } from '../testing/failure-of.ts'
import type { DeviceCode } from './device-login.ts'

const scopes = ['openid', 'accounts.read']

/** A customer who decides as they are told, on a clock that only waiting moves. */
function open(...deviceAnswers: string[]) {
  const server = new ConformingServer({ app_cli: {} })
  server.deviceAnswers = deviceAnswers
  const waits: number[] = []
  const codes: DeviceCode[] = []
  let nowMs = 0
  const options = {
    clientId: 'app_cli',
    logLevel: 'off',
    now: () => nowMs,
    sleep: async (ms: number) => {
      waits.push(ms)
      nowMs += ms
    },
  } as const
  const onCode = (code: DeviceCode) => {
    codes.push(code)
  }
  const wekeza = new Wekeza({ ...options, fetch: server.fetch })
  return { server, wekeza, options, waits, codes, ask: { scopes, onCode } }
}

test('the customer is shown where to go and what to type', async () => {
  const { wekeza, codes, ask } = open()
  await wekeza.oauth.deviceLogin(ask)
  expect(codes).toEqual([
    {
      userCode: 'WDJB-MJHT',
      verificationUri: 'http://127.0.0.1:8080/device',
      verificationUriComplete: 'http://127.0.0.1:8080/device?user_code=WDJB-MJHT',
      expiresInMs: 600_000,
    },
  ])
})

test('it asks at the interval that the server names, until the customer has decided', async () => {
  const { wekeza, waits, ask } = open('authorization_pending', 'authorization_pending')
  expect(await wekeza.oauth.deviceLogin(ask)).toMatchObject({ token_type: 'Bearer' })
  expect(waits).toEqual([5_000, 5_000, 5_000])
})

test('told to slow down, it waits five seconds more from then on', async () => {
  const { wekeza, waits, ask } = open('slow_down', 'authorization_pending', 'slow_down')
  await wekeza.oauth.deviceLogin(ask)
  expect(waits).toEqual([5_000, 10_000, 10_000, 15_000])
})

test.each([
  ['access_denied', 'access_denied'],
  ['expired_token', 'device_code_expired'],
])('%s ends it', async (answer, code) => {
  const { wekeza, ask } = open('authorization_pending', answer)
  expect(await failureOf(wekeza.oauth.deviceLogin(ask))).toMatchObject({
    name: 'AuthorisationError',
    code,
  })
})

test('it does not ask beyond the life of the code', async () => {
  const { server, wekeza, ask } = open(...Array<string>(1_000).fill('authorization_pending'))
  const error = await failureOf(wekeza.oauth.deviceLogin(ask))
  const polls = server.seen.filter(({ path }) => path === '/oauth/token')
  expect([error.code, polls.length]).toEqual(['device_code_expired', 119])
})

test('a network that fails is asked less often, and the login goes on', async () => {
  const { server, options, waits, ask } = open()
  let broken = 2
  const fetch = (request: Request) => {
    if (request.url.endsWith('/oauth/token') && broken-- > 0) throw new TypeError('fetch failed')
    return server.fetch(request)
  }
  await new Wekeza({ ...options, fetch }).oauth.deviceLogin(ask)
  expect(waits).toEqual([5_000, 10_000, 20_000])
})

test('a signal gives up', async () => {
  const { wekeza, server, ask } = open('authorization_pending')
  const controller = new AbortController()
  const onCode = () => controller.abort()
  const call = wekeza.oauth.deviceLogin({ ...ask, onCode, signal: controller.signal })
  expect(await failureOf(call)).toMatchObject({ name: 'AbortedError' })
  expect(server.seen.filter(({ path }) => path === '/oauth/token')).toEqual([])
})

test('a consent is named by its id', async () => {
  const { server, wekeza, ask } = open()
  await wekeza.oauth.deviceLogin({ ...ask, consent: { id: 'csn_1' } })
  expect(server.seen[0]?.form.get('consent_id')).toBe('csn_1')
})

test('the device code is in no error', async () => {
  const { server, options, ask } = open()
  const fetch = async (request: Request) =>
    request.url.endsWith('/oauth/token')
      ? Response.json(
          { error: 'invalid_grant', error_description: await request.text() },
          { status: 400 },
        )
      : server.fetch(request)
  const error = await failureOf(new Wekeza({ ...options, fetch }).oauth.deviceLogin(ask))
  expect(error.code).toBe('invalid_grant')
  expect(JSON.stringify(error) + error.stack).not.toContain('the-device-code')
})
