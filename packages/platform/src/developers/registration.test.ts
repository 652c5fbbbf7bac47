import { expect, test } from 'vitest'
import { failureOf, NOW_MS, PASSWORD, smallPlatform } from '../testing/small-platform.ts'

const HOUR_MS = 3_600_000
const ANN = { email: 'Ann@Books.example ', name: 'Ann', companyName: 'Books Ltd' }
const EMAIL = 'ann@books.example'

async function registered() {
  const platform = smallPlatform()
  await platform.take(platform.service.developers.register(ANN))
  return platform
}

test('whoever registers is mailed a token; nothing is open before it is used', async () => {
  const { store, mailsTo } = await registered()
  const [mail] = await mailsTo(EMAIL)
  expect(mail?.subject).toBe('Confirm your e-mail address')
  expect(await store.developers.byEmail(EMAIL)).toMatchObject({ status: 'unverified' })
})

test('what somebody typed into the form is not mailed to a stranger', async () => {
  const platform = smallPlatform()
  const spam = { email: EMAIL, name: 'Win at evil.example', companyName: 'evil.example/prize' }
  await platform.take(platform.service.developers.register(spam))
  const [mail] = await platform.mailsTo(EMAIL)
  expect(mail?.text).not.toContain('evil')
})

test('the token proves the mailbox, sets the password, and makes the organisation with its owner', async () => {
  const { store, confirm } = await registered()
  const { developer, memberships } = await confirm(EMAIL)
  expect(developer).toMatchObject({ email: EMAIL, name: 'Ann', status: 'active' })
  expect(memberships).toMatchObject([
    { role: 'owner', organisation: { name: 'Books Ltd', live: null } },
  ])
  const organisationId = memberships[0]?.organisation.id ?? ''
  expect(await store.members.get(organisationId, developer.id)).toMatchObject({ role: 'owner' })
  expect(store.passwordHash(developer.id)).toBe(`hash of ${PASSWORD}`)
})

test('what is answered is what is committed', async () => {
  const { store, confirm } = await registered()
  const { developer } = await confirm(EMAIL, 'Ann Wanjiku')
  expect(await store.developers.get(developer.id)).toEqual(developer)
  expect(developer.name).toBe('Ann Wanjiku')
})

test('a token is used once', async () => {
  const { service, tokenOf, confirm } = await registered()
  const token = await tokenOf(EMAIL)
  await confirm(EMAIL)
  const again = service.developers.confirm({ token, password: PASSWORD })
  expect(await failureOf(again)).toEqual({ code: 'email_token_invalid' })
})

test('a token ends after a day', async () => {
  const { service, tokenOf, wait } = await registered()
  const asked = { token: await tokenOf(EMAIL), password: PASSWORD }
  wait(24 * HOUR_MS - 1)
  expect(await failureOf(service.developers.confirm(asked))).toBeUndefined()
  wait(1)
  expect(await failureOf(service.developers.confirm(asked))).toEqual({
    code: 'email_token_invalid',
  })
})

test('a token that nobody has opens nothing', async () => {
  const { service } = await registered()
  const asked = { token: 'none', password: PASSWORD }
  expect(await failureOf(service.developers.confirm(asked))).toEqual({
    code: 'email_token_invalid',
  })
})

test('a weak password uses nothing up', async () => {
  const { service, tokenOf, confirm } = await registered()
  const weak = service.developers.confirm({ token: await tokenOf(EMAIL), password: 'short' })
  expect(await failureOf(weak)).toMatchObject({ code: 'password_too_weak' })
  expect((await confirm(EMAIL)).developer.status).toBe('active')
})

test('who registers again before confirming has another token, and one organisation in the end', async () => {
  const { store, service, take, tokenOf, confirm } = await registered()
  const first = await tokenOf(EMAIL)
  await take(service.developers.register({ ...ANN, companyName: 'Second Ltd' }))
  const { developer } = await confirm(EMAIL)
  const old = service.developers.confirm({ token: first, password: PASSWORD })
  expect(await failureOf(old)).toEqual({ code: 'email_token_invalid' })
  expect(await store.members.ofDeveloper(developer.id)).toHaveLength(1)
})

test("another's earlier registration of an address chooses neither name nor company", async () => {
  const { service, take, confirm } = await registered()
  await take(service.developers.register({ ...ANN, name: 'Real Ann', companyName: 'Real Ltd' }))
  const { developer, memberships } = await confirm(EMAIL)
  expect(developer.name).toBe('Real Ann')
  expect(memberships.map(({ organisation }) => organisation.name)).toEqual(['Real Ltd'])
})

test('a known address is told by mail, and by nothing else', async () => {
  const { service, take, confirm, mailsTo } = await registered()
  await confirm(EMAIL)
  const known = await take(service.developers.register(ANN))
  const fresh = await take(service.developers.register({ ...ANN, email: 'new@books.example' }))
  expect(Object.keys(known)).toEqual(Object.keys(fresh))
  const [mail] = await mailsTo(EMAIL)
  expect(mail?.subject).toBe('You have an account already')
  expect(mail?.text).not.toMatch(/token/)
})

test('registering a known address changes nothing of it', async () => {
  const { store, service, take, confirm } = await registered()
  const { developer } = await confirm(EMAIL)
  await take(service.developers.register({ ...ANN, name: 'Mallory' }))
  expect(await store.developers.get(developer.id)).toEqual(developer)
})

test('of two who register one address at once, the second finds the first', async () => {
  const { store, service } = smallPlatform()
  const [one, two] = await Promise.all([
    service.developers.register(ANN),
    service.developers.register(ANN),
  ])
  if (!one.ok || !two.ok) throw new Error('it is possible')
  expect(await store.commit(one)).toEqual({ kind: 'committed' })
  expect(await store.commit(two)).toEqual({ kind: 'refused', guard: 'email' })
  const again = await service.developers.register(ANN)
  expect(again.ok && (await store.commit(again))).toEqual({ kind: 'committed' })
})

test('what is written down names nobody', async () => {
  const { store, confirm } = await registered()
  await confirm(EMAIL)
  const written = JSON.stringify(store.acts())
  expect(store.acts().map(({ act }) => act)).toEqual([
    'developer.registered',
    'developer.confirmed',
  ])
  expect(written).not.toMatch(/ann@|Ann|Books|hash|token\d/)
  expect(store.acts().every(({ atMs }) => atMs === NOW_MS)).toBe(true)
})
