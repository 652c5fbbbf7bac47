import { expect, test } from 'vitest'
import { FakePlatform, json, problem } from '../testing/fake-platform.ts'
import { Wekeza } from '../wekeza.ts'

const clock = () => json({ now: '2026-01-15T06:00:00.000Z', mode: 'frozen' })
const bearers = ({ seen }: FakePlatform) => seen.map(({ headers }) => headers.get('authorization'))

test('an application authenticates by HTTP Basic, both halves form-encoded first', async () => {
  const platform = new FakePlatform(clock())
  await platform.client({ clientId: 'app:demo', clientSecret: "s ü:%+~!'" }).sandbox.clock()
  const sent = platform.tokenRequests[0]?.headers.get('authorization') ?? ''
  expect(atob(sent.replace('Basic ', ''))).toBe('app%3Ademo:s%20%C3%BC%3A%25%2B%7E%21%27')
})

test('a token is asked for with the scopes of the operation, in a form', async () => {
  const platform = new FakePlatform(clock())
  await platform.client().sandbox.clock()
  expect(platform.tokenRequests[0]?.body).toBe('grant_type=client_credentials&scope=sandbox.manage')
})

test('a token is kept', async () => {
  const platform = new FakePlatform(clock(), clock())
  const wekeza = platform.client()
  await wekeza.sandbox.clock()
  await wekeza.sandbox.clock()
  expect([platform.tokenRequests.length, bearers(platform)]).toEqual([
    1,
    ['Bearer token-1', 'Bearer token-1'],
  ])
})

test('a token is replaced shortly before it ends', async () => {
  const platform = new FakePlatform(clock(), clock(), clock())
  const wekeza = platform.client()
  await wekeza.sandbox.clock()
  platform.nowMs = 269_000
  await wekeza.sandbox.clock()
  platform.nowMs = 271_000
  await wekeza.sandbox.clock()
  expect(bearers(platform)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2'])
})

test('calls that need a token at the same time ask for one between them', async () => {
  const platform = new FakePlatform(clock(), clock(), clock())
  const wekeza = platform.client()
  await Promise.all([wekeza.sandbox.clock(), wekeza.sandbox.clock(), wekeza.sandbox.clock()])
  expect(platform.tokenRequests).toHaveLength(1)
})

test('clients for two customers share the application’s token', async () => {
  const platform = new FakePlatform(clock(), clock())
  const wekeza = platform.client()
  await wekeza.withCustomer({ access_token: 'a' }).sandbox.clock()
  await wekeza.withCustomer({ access_token: 'b' }).sandbox.clock()
  expect(platform.tokenRequests).toHaveLength(1)
})

test('a request for a token that failed is forgotten, and the next call asks again', async () => {
  const platform = new FakePlatform(clock())
  platform.tokens = [json({ error: 'invalid_client' }, 401)]
  const wekeza = platform.client()
  await wekeza.sandbox.clock().safe()
  expect(await wekeza.sandbox.clock()).toMatchObject({ mode: 'frozen' })
})

test('a request for a token is tried again when the network breaks', async () => {
  const platform = new FakePlatform(clock())
  platform.tokens = [new TypeError('fetch failed')]
  await platform.client().sandbox.clock()
  expect(platform.tokenRequests).toHaveLength(2)
})

test.each(['token_expired', 'token_invalid'])(
  'a token refused as %s is replaced once',
  async (code) => {
    const platform = new FakePlatform(problem(401, code), clock())
    await platform.client({ maxRetries: 0 }).sandbox.clock()
    expect(bearers(platform)).toEqual(['Bearer token-1', 'Bearer token-2'])
  },
)

test('a token that is refused twice is an error', async () => {
  const platform = new FakePlatform(problem(401, 'token_invalid'), problem(401, 'token_invalid'))
  await expect(platform.client().sandbox.clock()).rejects.toMatchObject({
    name: 'AuthenticationError',
    code: 'token_invalid',
  })
})

test('wrong client credentials say which settings to look at', async () => {
  const platform = new FakePlatform()
  platform.tokens = [json({ error: 'invalid_client', error_description: 'No such client.' }, 401)]
  await expect(platform.client().sandbox.clock()).rejects.toMatchObject({
    name: 'AuthenticationError',
    code: 'invalid_client',
    message: expect.stringMatching(/No such client\. Check clientId and clientSecret/),
  })
})

test('an application’s operation without a secret says what to give', async () => {
  const wekeza = new Wekeza({ fetch: new FakePlatform().fetch })
  await expect(wekeza.sandbox.clock()).rejects.toThrow('WEKEZA_CLIENT_ID and WEKEZA_CLIENT_SECRET')
})

test('a public operation needs no token', async () => {
  const platform = new FakePlatform(json({ status: 'ok' }))
  await platform.client().system.liveness()
  expect([bearers(platform), platform.tokenRequests.length]).toEqual([[null], 0])
})
