import { expect, test } from 'vitest'
import { failureOf, NOW_MS, PASSWORD, smallPlatform } from '../testing/small-platform.ts'
import { confirmEmail } from './confirm-email.ts'
import type { Developer } from './developer.ts'
import type { EmailToken } from './email-token.ts'
import { newDeveloper } from './register-developer.ts'

const HOUR_MS = 3_600_000
const EMAIL = 'ann@books.example'

async function founded() {
  const platform = smallPlatform()
  return { ...platform, ...(await platform.founder('ann')) }
}

test('who forgot a password sets another, and all sessions end', async () => {
  const { store, service, take, tokenOf, developer } = await founded()
  await take(service.developers.askForPassword(EMAIL))
  const asked = { token: await tokenOf(EMAIL), password: 'another four words' }
  const confirmed = await take(service.developers.confirm(asked))
  expect(store.passwordHash(developer.id)).toBe('hash of another four words')
  expect(confirmed.developer.generation).toBe(developer.generation + 1)
  expect(confirmed.memberships).toHaveLength(1)
})

test('whoever has the mailbox is told that the password was set anew', async () => {
  const { service, take, confirm, mailsTo } = await founded()
  await take(service.developers.askForPassword(EMAIL))
  await confirm(EMAIL)
  expect((await mailsTo(EMAIL))[0]?.subject).toBe('Your password was changed')
})

test('a token for a password ends after an hour', async () => {
  const { service, take, tokenOf, wait } = await founded()
  await take(service.developers.askForPassword(EMAIL))
  const asked = { token: await tokenOf(EMAIL), password: PASSWORD }
  wait(HOUR_MS - 1)
  expect(await failureOf(service.developers.confirm(asked))).toBeUndefined()
  wait(1)
  expect(await failureOf(service.developers.confirm(asked))).toEqual({
    code: 'email_token_invalid',
  })
})

test('of two tokens for a password, the use of one ends the other', async () => {
  const { service, take, tokenOf, confirm } = await founded()
  await take(service.developers.askForPassword(EMAIL))
  const first = await tokenOf(EMAIL)
  await take(service.developers.askForPassword(EMAIL))
  await confirm(EMAIL)
  const old = service.developers.confirm({ token: first, password: PASSWORD })
  expect(await failureOf(old)).toEqual({ code: 'email_token_invalid' })
})

test('nobody is mailed for an address that is not known, or not confirmed', async () => {
  const { service, take, mailsTo } = smallPlatform()
  const asked = { email: 'new@books.example', name: 'New', companyName: 'New Ltd' }
  await take(service.developers.register(asked))
  await take(service.developers.askForPassword('new@books.example'))
  await take(service.developers.askForPassword('nobody@books.example'))
  expect(await mailsTo('new@books.example')).toHaveLength(1)
  expect(await mailsTo('nobody@books.example')).toEqual([])
})

test('whether an address is known is not seen in what comes back', async () => {
  const { service } = await founded()
  const known = await service.developers.askForPassword(EMAIL)
  const unknown = await service.developers.askForPassword('nobody@books.example')
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
})

test('a session lasts until all of them are ended', async () => {
  const { service, take, developer } = await founded()
  const { id, generation } = developer
  expect(await service.developers.ofSession({ id, generation })).toEqual(developer)
  const ended = await take(service.developers.endSessions(id))
  expect(ended.developer.generation).toBe(generation + 1)
  expect(await service.developers.ofSession({ id, generation })).toBeUndefined()
  expect(await service.developers.ofSession(ended.developer)).toEqual(ended.developer)
})

test('there is no session of who has not confirmed, or is not there', async () => {
  const { store, service, take } = smallPlatform()
  const asked = { email: 'new@books.example', name: 'New', companyName: 'New Ltd' }
  await take(service.developers.register(asked))
  const unverified = await store.developers.byEmail('new@books.example')
  expect(unverified && (await service.developers.ofSession(unverified))).toBeUndefined()
  expect(await service.developers.ofSession({ id: 'dev_none', generation: 0 })).toBeUndefined()
})

const TOKEN: EmailToken = {
  hash: 'hash',
  purpose: 'password',
  email: EMAIL,
  registration: null,
  invitation: null,
  createdAtMs: 0,
  endsAtMs: NOW_MS + 1,
  usedAtMs: null,
}

/** The decision alone, on what is read. */
function decide(token: EmailToken, developer: Developer | undefined) {
  const read = { token, developer, members: [], inviter: undefined }
  const ground = { ids: { next: () => 'dev_new' }, publicUrl: '' }
  const decided = confirmEmail(read, { passwordHash: 'hash', name: undefined }, ground, NOW_MS)
  return decided.ok ? 'confirmed' : decided.failure.code
}

const UNVERIFIED = newDeveloper({ ids: { next: () => 'dev_ann' } }, EMAIL, 'Ann', 0)
const ACTIVE: Developer = { ...UNVERIFIED, status: 'active', verifiedAtMs: 1 }

test.each([
  ['whose password it is', TOKEN, ACTIVE, 'confirmed'],
  ['who is not there', TOKEN, undefined, 'email_token_invalid'],
  ['who never confirmed', TOKEN, UNVERIFIED, 'email_token_invalid'],
  ['who has used it', { ...TOKEN, usedAtMs: 1 }, ACTIVE, 'email_token_invalid'],
  ['who comes too late', { ...TOKEN, endsAtMs: NOW_MS }, ACTIVE, 'email_token_invalid'],
])('a token for a password, of somebody %s', (_, token, developer, expected) => {
  expect(decide(token, developer)).toBe(expected)
})
