import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, problem, tokenSet } from '../testing/fake-platform.ts'

const AMINA = { email: 'amina@soko.example', password: 'four plain words here' }
const none = () => json({ data: [] })

const calls = ({ seen }: FakePlatform) =>
  seen.map(({ method, path, headers }) => [method, path, headers.get('authorization')])
const SIGN_IN = ['POST', '/v1/developers/sessions', null]
const list = (token: string) => ['GET', '/v1/organisations', `Bearer ${token}`]

test('it signs in when the first call needs it, and keeps the session', async () => {
  const platform = new FakePlatform(tokenSet('dev_1'), none(), none())
  const amina = platform.client().withDeveloper(AMINA)
  expect(platform.seen).toEqual([])
  await amina.organisations.list()
  await amina.organisations.list()
  expect(calls(platform)).toEqual([SIGN_IN, list('dev_1'), list('dev_1')])
  expect(JSON.parse(platform.seen[0]?.body ?? '')).toEqual(AMINA)
})

test('calls that wait for a session sign in once between them', async () => {
  const platform = new FakePlatform(tokenSet('dev_1'), none(), none(), none())
  const amina = platform.client().withDeveloper(AMINA)
  await Promise.all([1, 2, 3].map(() => amina.organisations.list()))
  expect(calls(platform).filter(([, path]) => path === SIGN_IN[1])).toHaveLength(1)
})

test.each(['token_expired', 'token_invalid'])('after %s it signs in again, once', async (code) => {
  const ended = () => problem(401, code)
  const platform = new FakePlatform(tokenSet('dev_1'), ended(), tokenSet('dev_2'), none())
  await platform.client().withDeveloper(AMINA).organisations.list()
  expect(calls(platform)).toEqual([SIGN_IN, list('dev_1'), SIGN_IN, list('dev_2')])
})

test('a wrong password is told by the call that needed the session', async () => {
  const platform = new FakePlatform(problem(401, 'sign_in_failed'))
  const amina = platform.client().withDeveloper(AMINA)
  expect(await failureOf(amina.organisations.list())).toMatchObject({
    name: 'AuthenticationError',
    code: 'sign_in_failed',
  })
})

test('the token of a session that is open is used as it is, and not replaced', async () => {
  const platform = new FakePlatform(problem(401, 'token_expired'))
  const amina = platform.client().withDeveloper({ access_token: 'dev_1' })
  expect(await failureOf(amina.organisations.list())).toMatchObject({ code: 'token_expired' })
  expect(calls(platform)).toEqual([list('dev_1')])
})

test('the developer may be named with the other options', async () => {
  const platform = new FakePlatform(tokenSet('dev_1'), none())
  await platform.client({ developer: AMINA }).organisations.list()
  expect(calls(platform)).toEqual([SIGN_IN, list('dev_1')])
})

test('who acts for a customer stays signed in as a developer, and the other way round', async () => {
  const platform = new FakePlatform(none(), none())
  const both = platform
    .client()
    .withDeveloper({ access_token: 'dev_1' })
    .withCustomer({ access_token: 'at_1' })
  await both.organisations.list()
  await both.withDeveloper({ access_token: 'dev_2' }).accounts.list()
  expect(calls(platform)).toEqual([list('dev_1'), ['GET', '/v1/accounts', 'Bearer at_1']])
})

test('without a developer it says how to sign in, and sends nothing', async () => {
  const platform = new FakePlatform()
  const { message } = (await failureOf(platform.client().organisations.list())) as Error
  expect(message).toMatch(/withDeveloper/)
  expect(platform.seen).toEqual([])
})

test('a sign-in without a password is refused before anything is sent', () => {
  const wekeza = new FakePlatform().client()
  expect(() => wekeza.withDeveloper({ email: AMINA.email, password: '' })).toThrow(/password/)
})
