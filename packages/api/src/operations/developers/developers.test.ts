import type { Developer } from '@wekeza/platform'
import { expect, test } from 'vitest'
import type { HostPlatform } from '../../ports/host-platform.ts'
import { askAs } from '../../testing/ask-as.ts'
import { developerToken, plantDevelopers, SOKO } from '../../testing/plant-developers.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const PASSWORD = 'four plain words here'
const AMINA = { email: 'amina@soko.example', name: 'Amina Otieno', company_name: 'Amina Ltd' }
const TOKEN = {
  access_token: 'eyJ',
  token_type: 'Bearer',
  expires_in: 28_800,
  scope: 'developers',
} as const

/** An organisation with a member of each role, on a platform with something changed. */
async function opened(more: Partial<HostPlatform> = {}) {
  const tiny = await tinyHost({
    owner: developerToken('dev_owner'),
    developer: developerToken('dev_developer'),
    viewer: developerToken('dev_viewer'),
    stranger: developerToken('dev_stranger'),
  })
  const { store } = tiny.platform
  await plantDevelopers(store)
  const issued: string[] = []
  const issueDeveloper = async ({ id }: Pick<Developer, 'id'>) => {
    issued.push(id)
    return TOKEN
  }
  const platform = { ...tiny.platform, ...more }
  const host = { ...tiny, platform, tokens: { ...tiny.tokens, issueDeveloper } }
  const ask = askAs(host, { remoteAddress: '192.0.2.7' })
  const code = async (...asked: Parameters<typeof ask>) => {
    const { status, body } = await ask(...asked)
    return [status, body.code]
  }
  const mails = () => store.mails.kept(100)
  return { ask, code, store, mails, issued, lines: tiny.lines }
}

/** The token of the newest mail to an address. */
async function tokenOf({ mails }: Awaited<ReturnType<typeof opened>>, to: string) {
  const mail = (await mails()).find((one) => one.to === to)
  return /^ {4}(\S+)$/m.exec(mail?.text ?? '')?.[1] ?? ''
}

test('whoever registers is answered alike, known or not; what happened is in the mail', async () => {
  const { ask, mails } = await opened()
  const known = await ask('', 'POST', '/v1/developers', {
    ...AMINA,
    email: 'dev_owner@soko.example',
  })
  const fresh = await ask('', 'POST', '/v1/developers', AMINA)
  expect([fresh.status, fresh.text]).toEqual([known.status, known.text])
  const subjects = (await mails()).map(({ subject }) => subject)
  expect(new Set(subjects).size).toBe(2)
})

test('a lost password is answered alike, known or not, and only the known get a mail', async () => {
  const { ask, mails } = await opened()
  const reset = (email: string) => ask('', 'POST', '/v1/developers/password-resets', { email })
  const known = await reset('dev_owner@soko.example')
  expect((await reset('nobody@soko.example')).text).toBe(known.text)
  expect((await mails()).map(({ to }) => to)).toEqual(['dev_owner@soko.example'])
})

test('a confirmed registration answers the organisation that it made', async () => {
  const all = await opened()
  await all.ask('', 'POST', '/v1/developers', AMINA)
  const body = { token: await tokenOf(all, AMINA.email), password: PASSWORD }
  const { status, body: developer } = await all.ask(
    '',
    'POST',
    '/v1/developers/confirmations',
    body,
  )
  expect([status, developer]).toMatchObject([
    200,
    {
      email: AMINA.email,
      name: 'Amina Otieno',
      status: 'active',
      memberships: [{ organisation_name: 'Amina Ltd', role: 'owner' }],
    },
  ])
  const again = await all.code('', 'POST', '/v1/developers/confirmations', body)
  expect(again).toEqual([422, 'email_token_invalid'])
})

test.each([
  ['/v1/developers', AMINA],
  ['/v1/developers/password-resets', { email: 'dev_owner@soko.example' }],
])('a mailbox that had enough gets nothing more by %s', async (path, body) => {
  const asked: unknown[] = []
  const { ask, mails, store } = await opened({
    async mayMail(...by) {
      asked.push(by)
      return { kind: 'throttled', retryAfterSeconds: 90 }
    },
  })
  const { status, headers } = await ask('', 'POST', path, body)
  expect([status, headers.get('retry-after')]).toEqual([429, '90'])
  expect(asked).toEqual([[body.email, '192.0.2.7']])
  expect([await mails(), await store.developers.byEmail(AMINA.email)]).toEqual([[], undefined])
})

test('who may not invite uses up nobody’s mails', async () => {
  const asked: string[] = []
  const { code, mails } = await opened({
    async mayMail(email) {
      asked.push(email)
      return { kind: 'allowed' }
    },
  })
  const path = `/v1/organisations/${SOKO}/invitations`
  const body = { email: 'baraka@soko.example', role: 'developer' }
  expect(await code('developer', 'POST', path, body)).toEqual([403, 'role_not_allowed'])
  expect(await code('stranger', 'POST', path, body)).toEqual([404, 'organisation_not_found'])
  expect([asked, await mails()]).toEqual([[], []])
  expect(await code('owner', 'POST', path, body)).toEqual([201, undefined])
  expect([asked, (await mails()).length]).toEqual([[body.email], 1])
})

test('an invitation is answered without its token', async () => {
  const all = await opened()
  const body = { email: 'baraka@soko.example', role: 'viewer' }
  const path = `/v1/organisations/${SOKO}/invitations`
  const { text, body: invitation } = await all.ask('owner', 'POST', path, body)
  expect(invitation).toMatchObject({ ...body, organisation_id: SOKO })
  expect(text).not.toContain(await tokenOf(all, body.email))
})

test('a sign-in answers a token of whoever it was', async () => {
  const all = await opened()
  const developer = await all.store.developers.get('dev_owner')
  if (!developer) throw new Error('nobody was planted')
  const { ask, issued } = await opened({ signIn: async () => ({ kind: 'signed-in', developer }) })
  const body = { email: developer.email, password: PASSWORD }
  const answer = await ask('', 'POST', '/v1/developers/sessions', body)
  expect([answer.status, answer.body, issued]).toEqual([200, TOKEN, ['dev_owner']])
})

test('a sign-in that failed says no more than that, and too many of them say when to come again', async () => {
  const body = { email: AMINA.email, password: PASSWORD }
  const refused = await opened()
  const answer = await refused.ask('', 'POST', '/v1/developers/sessions', body)
  expect([answer.status, answer.body.code]).toEqual([401, 'sign_in_failed'])
  expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  const throttled = await opened({
    signIn: async () => ({ kind: 'throttled', retryAfterSeconds: 30 }),
  })
  const { status, headers } = await throttled.ask('', 'POST', '/v1/developers/sessions', body)
  expect([status, headers.get('retry-after')]).toEqual([429, '30'])
  expect([...refused.issued, ...throttled.issued]).toEqual([])
})

test('signing out everywhere ends the session that asks too', async () => {
  const { ask, code } = await opened()
  const ended = await ask('owner', 'DELETE', '/v1/developers/sessions')
  expect(ended.body).toMatchObject({ id: 'dev_owner', memberships: [{ organisation_id: SOKO }] })
  expect(await code('owner', 'GET', '/v1/developers/me')).toEqual([401, 'token_invalid'])
  expect(await code('viewer', 'GET', '/v1/developers/me')).toEqual([200, undefined])
})

test('each sees their own organisations with their own role, and a stranger none', async () => {
  const { ask, code } = await opened()
  const { body } = await ask('viewer', 'GET', `/v1/organisations/${SOKO}`)
  expect(body).toMatchObject({ id: SOKO, name: 'Soko Pay', role: 'viewer', live: null })
  expect((await ask('owner', 'GET', '/v1/organisations')).body.data).toMatchObject([
    { id: SOKO, role: 'owner' },
  ])
  expect((await ask('stranger', 'GET', '/v1/organisations')).body).toEqual({ data: [] })
  for (const path of ['', '/members']) {
    const asked = await code('stranger', 'GET', `/v1/organisations/${SOKO}${path}`)
    expect(asked).toEqual([404, 'organisation_not_found'])
  }
})

test('a member who is removed is answered as they last stood, and sees it no more', async () => {
  const { ask, code } = await opened()
  const at = `/v1/organisations/${SOKO}/members/dev_developer`
  expect((await ask('owner', 'PUT', at, { role: 'viewer' })).body).toMatchObject({ role: 'viewer' })
  expect((await ask('owner', 'DELETE', at)).body).toMatchObject({
    developer_id: 'dev_developer',
    email: 'dev_developer@soko.example',
    role: 'viewer',
  })
  expect(await code('developer', 'GET', `/v1/organisations/${SOKO}`)).toEqual([
    404,
    'organisation_not_found',
  ])
})

test('the last owner stays, and who is no owner governs nobody', async () => {
  const { code } = await opened()
  const members = `/v1/organisations/${SOKO}/members`
  expect(await code('owner', 'DELETE', `${members}/dev_owner`)).toEqual([409, 'last_owner'])
  const asked = ['PUT', `${members}/dev_viewer`, { role: 'owner' }] as const
  expect(await code('developer', ...asked)).toEqual([403, 'role_not_allowed'])
})

test('no line of the log has an address, a name, a password or a token', async () => {
  const all = await opened()
  await all.ask('', 'POST', '/v1/developers', AMINA)
  const token = await tokenOf(all, AMINA.email)
  const body = { token, password: PASSWORD }
  await all.ask('', 'POST', '/v1/developers/confirmations', body)
  await all.ask('', 'POST', '/v1/developers/confirmations', { ...body, password: 'short' })
  await all.ask('', 'POST', '/v1/developers/sessions', { email: AMINA.email, password: PASSWORD })
  const lines = JSON.stringify(all.lines)
  expect(all.lines).toHaveLength(4)
  for (const word of ['amina', 'Amina', PASSWORD, 'short', token]) expect(lines).not.toContain(word)
})
