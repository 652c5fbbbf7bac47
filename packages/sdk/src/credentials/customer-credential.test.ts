import { expect, test, vi } from 'vitest'
import { FakePlatform, json, PAYMENT, problem, tokenSet } from '../testing/fake-platform.ts'

const expired = () => problem(401, 'token_expired')
const list = () => json({ data: [] })
const tokens = { access_token: 'old', refresh_token: 'refresh-1' }
const bearers = ({ seen }: FakePlatform) => seen.map(({ headers }) => headers.get('authorization'))

test('a customer’s operation without a customer says how to come by one, and sends nothing', async () => {
  const platform = new FakePlatform()
  await expect(platform.client().accounts.list()).rejects.toMatchObject({
    name: 'ConsentRequiredError',
    code: 'consent_required',
    message: expect.stringMatching(/^accounts\.list acts for a customer.*wekeza\.withCustomer/),
  })
  expect(platform.seen).toEqual([])
})

test('an expired token is refreshed once, and the call is sent again with its body', async () => {
  const platform = new FakePlatform(expired(), json({ id: 'pay_1' }, 201))
  await platform.client({ maxRetries: 0 }).withCustomer(tokens).payments.create(PAYMENT)
  expect(bearers(platform)).toEqual(['Bearer old', 'Bearer token-1'])
  expect(platform.seen.map(({ body }) => JSON.parse(body))).toEqual([PAYMENT, PAYMENT])
  expect(platform.tokenRequests[0]?.body).toBe('grant_type=refresh_token&refresh_token=refresh-1')
})

test('calls that find the token expired at the same time refresh it once between them', async () => {
  const platform = new FakePlatform(expired(), expired(), expired(), list(), list(), list())
  const wanjiru = platform.client().withCustomer(tokens)
  await Promise.all([wanjiru.accounts.list(), wanjiru.accounts.list(), wanjiru.accounts.list()])
  expect(platform.tokenRequests).toHaveLength(1)
})

test('a call that comes back late finds the token refreshed, and does not refresh it again', async () => {
  let release: (response: Response) => void = () => {}
  const late = () =>
    new Promise<Response>((resolve) => {
      release = resolve
    })
  const platform = new FakePlatform(late, expired(), list(), list())
  const wanjiru = platform.client().withCustomer(tokens)
  const slow = wanjiru.accounts.list()
  await wanjiru.accounts.list()
  release(expired())
  await slow
  expect(platform.tokenRequests).toHaveLength(1)
})

test('new tokens are told to their keeper before the call goes on', async () => {
  const platform = new FakePlatform(expired(), list())
  platform.tokens = [tokenSet('new', { refresh_token: 'refresh-2' })]
  const onTokens = vi.fn(() => expect(platform.seen).toHaveLength(1))
  await platform.client().withCustomer(tokens, { onTokens }).accounts.list()
  expect(onTokens).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ access_token: 'new', refresh_token: 'refresh-2' }),
  )
})

test('a refresh token that is not replaced is kept', async () => {
  const platform = new FakePlatform(expired(), list())
  const onTokens = vi.fn()
  await platform.client().withCustomer(tokens, { onTokens }).accounts.list()
  expect(onTokens.mock.calls[0]?.[0]).toMatchObject({ refresh_token: 'refresh-1' })
})

test('a refresh token alone is enough', async () => {
  const platform = new FakePlatform(list())
  await platform.client().withCustomer({ refresh_token: 'refresh-1' }).accounts.list()
  expect(bearers(platform)).toEqual(['Bearer token-1'])
})

test('without a refresh token the refusal is what is thrown', async () => {
  const platform = new FakePlatform(expired())
  const wanjiru = platform.client().withCustomer({ access_token: 'old' })
  await expect(wanjiru.accounts.list()).rejects.toMatchObject({ code: 'token_expired' })
})

test('a token that is refused for another reason is not refreshed', async () => {
  const platform = new FakePlatform(problem(401, 'token_invalid'))
  await platform.client().withCustomer(tokens).accounts.list().safe()
  expect(platform.tokenRequests).toEqual([])
})

test('a refresh is not repeated when its answer is lost, for a second use counts as theft', async () => {
  const platform = new FakePlatform(expired())
  platform.tokens = [new TypeError('fetch failed')]
  const { ok } = await platform.client().withCustomer(tokens).accounts.list().safe()
  expect([ok, platform.tokenRequests.length]).toEqual([false, 1])
})

test('a refresh that is refused asks for a new consent', async () => {
  const platform = new FakePlatform(expired())
  platform.tokens = [json({ error: 'invalid_grant' }, 400)]
  await expect(platform.client().withCustomer(tokens).accounts.list()).rejects.toMatchObject({
    name: 'ConsentRequiredError',
    message: expect.stringMatching(/approval has ended.*Create a consent/),
  })
})

test('two customers of one client keep to their own tokens', async () => {
  const platform = new FakePlatform(list(), list())
  const wekeza = platform.client()
  await wekeza.withCustomer({ access_token: 'a' }).accounts.list()
  await wekeza.withCustomer({ access_token: 'b' }).accounts.list()
  expect(bearers(platform)).toEqual(['Bearer a', 'Bearer b'])
})

test('tokens that hold none are refused', () => {
  const wekeza = new FakePlatform().client()
  expect(() => wekeza.withCustomer({})).toThrow('neither an access_token nor a refresh_token')
})
