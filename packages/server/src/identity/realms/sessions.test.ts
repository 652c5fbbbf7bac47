import { expect, test } from 'vitest'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { REALM_SESSION_MS, SEEN_EVERY_MS } from '../limits.ts'
import { approveInBrowser, authorizeAddress } from '../testing/flow.ts'
import { openTestIdentity } from '../testing/open-test-identity.ts'
import { REALMS, type Realm } from './realm.ts'
import { realmSessions, SESSION_RULES, sessionCookieName } from './sessions.ts'

const PERSON = { bankKey: 'live', personId: 'per_1', amr: ['pwd', 'otp'] }

function openSessions(issuer = 'http://127.0.0.1') {
  let nowMs = 1_000
  const store = memoryProviderStore()
  const ports = { store, issuer, wall: { nowMs: () => nowMs } }
  const pass = (byMs: number) => {
    nowMs += byMs
  }
  return { of: (realm: Realm) => realmSessions(realm, ports), pass, store }
}

const tokenOf = (line: string) => line.split(';')[0]?.split('=')[1] ?? ''
const asked = { used: false }

test('whoever signed in to a realm is found there, until they leave', async () => {
  const staff = openSessions().of('staff')
  const { cookie } = await staff.open({ ...PERSON, name: 'amina', grantId: 'one' })
  const token = staff.tokenIn(`other=1; ${cookie.split(';')[0]}`)
  expect(await staff.find(token, asked)).toEqual({
    person: { realm: 'staff', bankKey: 'live', personId: 'per_1' },
    ...{ amr: ['pwd', 'otp'], name: 'amina', grantId: 'one' },
    ...{ signedInAtMs: 1_000, endsAtMs: 1_000 + REALM_SESSION_MS },
  })
  await staff.close(token)
  expect(await staff.find(token, asked)).toBeUndefined()
})

test('a session that is left alone ends, and only its use keeps it alive', async () => {
  const { of, pass } = openSessions()
  const staff = of('staff')
  const token = tokenOf((await staff.open(PERSON)).cookie)
  pass(staff.idleMs - 1)
  expect(await staff.find(token, { used: true })).toBeDefined()
  pass(staff.idleMs - 1)
  expect(await staff.find(token, { used: false })).toBeDefined()
  pass(1)
  expect(await staff.find(token, { used: true })).toBeUndefined()
})

test('a session ends by itself, however busy it is', async () => {
  const { of, pass } = openSessions()
  const developers = of('developers')
  const token = tokenOf((await developers.open(PERSON)).cookie)
  for (let passed = 0; passed < REALM_SESSION_MS; passed += developers.idleMs / 2) {
    expect(await developers.find(token, { used: true })).toBeDefined()
    pass(developers.idleMs / 2)
  }
  expect(await developers.find(token, { used: true })).toBeUndefined()
})

test('one that was ended elsewhere does not come back because it is used here', async () => {
  const { of, pass } = openSessions()
  const [here, elsewhere] = [of('staff'), of('staff')]
  const token = tokenOf((await here.open(PERSON)).cookie)
  await elsewhere.close(token)
  pass(SEEN_EVERY_MS)
  expect(await here.find(token, { used: true })).toBeUndefined()
  expect(await elsewhere.find(token, { used: true })).toBeUndefined()
})

test('all sessions that hang on one grant end with it', async () => {
  const { of, store } = openSessions()
  const customers = of('customers')
  const token = tokenOf((await customers.open({ ...PERSON, grantId: 'me/live/cus_1.x' })).cookie)
  await store.revokeByConsentId('me/live/cus_1')
  expect(await customers.find(token, asked)).toBeUndefined()
})

test.each(
  REALMS.flatMap((mine) => REALMS.filter((other) => other !== mine).map((other) => [mine, other])),
)('a session of %s opens nothing of %s, also under its cookie’s name', async (mine, other) => {
  const { of } = openSessions()
  const { cookie } = await of(mine as Realm).open(PERSON)
  const foreign = of(other as Realm)
  expect(foreign.tokenIn(cookie)).toBe('')
  expect(await foreign.find(tokenOf(cookie), asked)).toBeUndefined()
})

test('each realm has a cookie of its own, which only this server can set and read', async () => {
  const { of } = openSessions('https://bank.example')
  const opened = await Promise.all(REALMS.map((realm) => of(realm).open(PERSON)))
  const lines = opened.map(({ cookie }) => cookie)
  expect(lines.map((line) => line.split('=')[0])).toEqual([
    '__Host-dev_session',
    '__Host-cus_portal',
    '__Host-stf_session',
  ])
  for (const line of lines) expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
})

test.each([undefined, '', 'stf_session=', 'stf_session'])('%j is no session', async (header) => {
  const staff = openSessions().of('staff')
  expect(await staff.find(staff.tokenIn(header), asked)).toBeUndefined()
})

test('a session of the authorization server opens none of ours, and ours none of its own', async () => {
  const identity = await openTestIdentity()
  const { browser } = await approveInBrowser(identity)
  const [token = ''] = browser.valuesOf('cus_session').slice(-1)
  expect(token).toMatch(/.{20}/)
  for (const realm of REALMS) {
    const sessions = realmSessions(realm, identity.ports)
    expect(await sessions.find(token, asked)).toBeUndefined()
    const own = (await sessions.open(PERSON)).cookie.split(';')[0] ?? ''
    expect(own).toContain(`${sessionCookieName(realm, identity.issuer)}=`)
    const cookie = `cus_session=${own.split('=')[1]}; ${own}`
    const address = authorizeAddress(identity, { prompt: 'none' })
    const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
    expect(answer.headers.get('location')).toContain('error=login_required')
  }
  expect(Object.values(SESSION_RULES).map(({ model }) => model)).not.toContain('cus_session')
  await identity.close()
})
