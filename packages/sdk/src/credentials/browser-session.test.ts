import { expect, test } from 'vitest'
import { failureOf } from '../testing/failure-of.ts'
import { FakePlatform, json, problem } from '../testing/fake-platform.ts'

const none = () => json({ data: [], page: { has_more: false, next_cursor: null } })
const inBrowser = { clientId: undefined, clientSecret: undefined } as const
const headersOf = ({ seen }: FakePlatform) =>
  seen.map(({ headers }) => [headers.get('x-wekeza-session'), headers.get('authorization')])

test('the browser’s session stands for a token in its own family of operations', async () => {
  const platform = new FakePlatform(none(), none())
  await platform.client({ ...inBrowser, session: 'developers' }).organisations.list()
  await platform.client({ ...inBrowser, session: 'customers' }).me.listConsents()
  expect(headersOf(platform)).toEqual([
    ['developers', null],
    ['customers', null],
  ])
})

test('a session is not shown to an operation that is anybody’s, nor to another family', async () => {
  const platform = new FakePlatform(json({ version: '1' }))
  const developer = platform.client({ ...inBrowser, session: 'developers' })
  await developer.system.version()
  expect(headersOf(platform)).toEqual([[null, null]])
  expect(await failureOf(developer.me.listConsents())).toMatchObject({ code: 'consent_required' })
})

test('a session that has ended is told, and not tried again', async () => {
  const platform = new FakePlatform(problem(401, 'credentials_missing'))
  const developer = platform.client({ ...inBrowser, session: 'developers' })
  expect(await failureOf(developer.organisations.list())).toMatchObject({
    code: 'credentials_missing',
  })
})

test('an application’s token that is given is asked for once, and anew when it is refused', async () => {
  const platform = new FakePlatform(none(), problem(401, 'token_expired'), none())
  const given = ['one', 'two']
  const applicationToken = async () => ({ access_token: given.shift() ?? 'none is left' })
  const client = platform.client({ ...inBrowser, applicationToken })
  await client.webhooks.list()
  await client.events.list()
  expect(headersOf(platform).map(([, authorization]) => authorization)).toEqual([
    'Bearer one',
    'Bearer one',
    'Bearer two',
  ])
})
