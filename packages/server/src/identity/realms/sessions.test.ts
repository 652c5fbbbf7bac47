import { expect, test } from 'vitest'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { REALM_SESSION_MS } from '../limits.ts'
import { approveInBrowser, authorizeAddress } from '../testing/flow.ts'
import { openTestIdentity } from '../testing/open-test-identity.ts'
import { type OwnRealm, realmSessions, sessionCookieName } from './sessions.ts'

const REALMS: readonly OwnRealm[] = ['developers', 'staff']
const PERSON = { bankKey: 'live', personId: 'per_1' }

function openSessions(issuer = 'http://127.0.0.1') {
  let nowMs = 1_000
  const store = memoryProviderStore()
  const ports = { store, issuer, wall: { nowMs: () => nowMs } }
  const pass = (byMs: number) => {
    nowMs += byMs
  }
  return { of: (realm: OwnRealm) => realmSessions(realm, ports), pass }
}

const pairOf = (line: string) => line.split(';')[0] ?? ''

test('whoever signed in to a realm is found there, until they leave', async () => {
  const staff = openSessions().of('staff')
  const cookie = pairOf(await staff.open(PERSON, ['pwd', 'otp']))
  expect(await staff.find(`other=1; ${cookie}`)).toEqual({
    person: { realm: 'staff', ...PERSON },
    amr: ['pwd', 'otp'],
    signedInAtMs: 1_000,
  })
  await staff.close(cookie)
  expect(await staff.find(cookie)).toBeUndefined()
})

test('a session ends by itself', async () => {
  const { of, pass } = openSessions()
  const cookie = pairOf(await of('staff').open(PERSON, ['pwd']))
  pass(REALM_SESSION_MS)
  expect(await of('staff').find(cookie)).toBeUndefined()
})

test.each(
  REALMS.flatMap((mine) => REALMS.filter((other) => other !== mine).map((other) => [mine, other])),
)('a session of %s opens nothing of %s, also under its cookie’s name', async (mine, other) => {
  const { of } = openSessions()
  const cookie = pairOf(await of(mine as OwnRealm).open(PERSON, ['pwd', 'otp']))
  const foreign = of(other as OwnRealm)
  expect(await foreign.find(cookie)).toBeUndefined()
  const [, token] = cookie.split('=')
  const renamed = `${sessionCookieName(other as OwnRealm, 'http://127.0.0.1')}=${token}`
  expect(await foreign.find(renamed)).toBeUndefined()
})

test('each realm has a cookie of its own, which only this server can set and read', async () => {
  const { of } = openSessions('https://bank.example')
  const lines = await Promise.all(REALMS.map((realm) => of(realm).open(PERSON, ['pwd'])))
  expect(lines.map((line) => line.split('=')[0])).toEqual([
    '__Host-dev_session',
    '__Host-stf_session',
  ])
  for (const line of lines) expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
})

test.each([undefined, '', 'stf_session=', 'stf_session'])('%j is no session', async (header) => {
  expect(await openSessions().of('staff').find(header)).toBeUndefined()
})

test('a customer’s session opens nothing of developers or staff, and theirs nothing of a customer', async () => {
  const identity = await openTestIdentity()
  const { browser } = await approveInBrowser(identity)
  const [token = ''] = browser.valuesOf('cus_session').slice(-1)
  expect(token).toMatch(/.{20}/)
  for (const realm of REALMS) {
    const sessions = realmSessions(realm, identity.ports)
    const renamed = `${sessionCookieName(realm, identity.issuer)}=${token}`
    expect(await sessions.find(renamed)).toBeUndefined()
    const own = pairOf(await sessions.open(PERSON, ['pwd', 'otp']))
    const cookie = `cus_session=${own.split('=')[1]}; ${own}`
    const asked = authorizeAddress(identity, { prompt: 'none' })
    const answer = await fetch(asked, { headers: { cookie }, redirect: 'manual' })
    expect(answer.headers.get('location')).toContain('error=login_required')
  }
  await identity.close()
})
