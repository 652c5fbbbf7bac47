import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { enrolTotp, placeOf } from '../second-factor/enrol-totp.ts'
import { codeAt, stepAt } from '../second-factor/totp.ts'
import { openTestIdentity, type TestIdentity } from '../testing/open-test-identity.ts'
import { type StaffSignIn, signInStaff } from './sign-in-staff.ts'

const PASSWORD = 'a good password of the staff'
const AMINA = { realm: 'staff', bankKey: 'test_acme', personId: 'stf_amina' } as const
const STEP_MS = 30_000
const LIVE = { applicationId: 'app_live', username: 'bare' }

let identity: TestIdentity

beforeAll(async () => {
  identity = await openTestIdentity()
  const { ports, applications } = identity
  const [one] = applications.values()
  if (!one) throw new Error('there is no application')
  const own = { ...one, profile: 'first-party' as const }
  applications.set('app_staff', { ...own, id: 'app_staff' })
  applications.set('app_live', { ...own, id: 'app_live', bankKey: 'live' })
  applications.set('app_asleep', { ...own, id: 'app_asleep', status: 'suspended' })
  applications.set('app_else', { ...one, id: 'app_else' })
  const { bankKey } = AMINA
  for (const name of ['amina', 'bare']) {
    await ports.credentials('staff').set(bankKey, `stf_${name}`, name, PASSWORD)
  }
  await ports.credentials('staff').set('live', 'stf_bare', 'bare', PASSWORD)
  await ports.credentials('customers').set(bankKey, 'cus_amina', 'customer', PASSWORD)
  await enrolTotp(ports, AMINA, 'amina')
})

// A code counts once, so that each test has a time of its own.
beforeEach(() => identity.advanceWall(2 * STEP_MS))

afterAll(() => identity.close())

async function code(): Promise<string> {
  const { ports } = identity
  const factor = await ports.secondFactors.find(AMINA)
  const secret = ports.envelope.open(placeOf(AMINA), factor?.sealedSecret ?? '')
  return codeAt(Buffer.from(secret, 'base64url'), stepAt(ports.wall.nowMs()))
}

async function signIn(more: Partial<StaffSignIn> = {}) {
  const asked = { applicationId: 'app_staff', username: 'amina', password: PASSWORD }
  const ports = { ...identity.ports, tokens: identity.identity.tokens }
  return signInStaff(ports, { ...asked, code: await code(), address: 'test', ...more })
}

const REFUSED = 'Username, password or code is wrong.'

test('by password and app a member of the staff gets a token of theirs, and it is written down', async () => {
  const { access_token, scope } = await signIn()
  expect(scope).toBe('operations.read operations.write')
  const credentials = await identity.identity.authenticator.authenticate(access_token)
  expect(credentials).toMatchObject({
    staffId: 'stf_amina',
    customerId: null,
    consentId: null,
    applicationId: 'app_staff',
    bankKey: 'test_acme',
  })
  expect(identity.audited.at(-1)).toMatchObject({ act: 'sign-in', actor: 'staff:stf_amina' })
})

test.each([
  ['a wrong password', { password: 'a guess' }],
  ['a wrong code', { code: '000000' }],
  ['no code', { code: '' }],
  ['a name that nobody has', { username: 'nobody' }],
  ['no app, and the code of test banks at a live one', { ...LIVE, code: '123456' }],
  ['the password of a customer', { username: 'customer' }],
])('with %s nobody signs in, and everybody is told the same', async (_, more) => {
  await expect(signIn(more)).rejects.toThrow(REFUSED)
})

test('at a test bank whoever has no app enters the code of all test banks', async () => {
  expect((await signIn({ username: 'bare', code: '123456' })).scope).toContain('operations.read')
})

test('a code that is sent is no way in for the staff of a live bank, so that none is sent', async () => {
  const sent: string[] = []
  const codeSender = { send: async ({ code: one }: { code: string }) => void sent.push(one) }
  const ports = { ...identity.ports, codeSender, tokens: identity.identity.tokens }
  const asked = { ...LIVE, password: PASSWORD, code: '000000', address: 'test' }
  await expect(signInStaff(ports, asked)).rejects.toThrow(REFUSED)
  expect(sent).toEqual([])
})

test('a code counts once', async () => {
  const used = await code()
  await signIn({ code: used })
  await expect(signIn({ code: used })).rejects.toThrow(REFUSED)
})

test.each(['app_else', 'app_asleep', 'app_none'])('%s gets no token of the staff', async (id) => {
  await expect(signIn({ applicationId: id })).rejects.toThrow('no active application of the bank')
})

test('who tries too often must wait, however right they are then', async () => {
  for (let count = 0; count < 30; count += 1) {
    await signIn({ password: 'a guess', address: 'elsewhere' }).catch(() => {})
  }
  await expect(signIn({ address: 'elsewhere' })).rejects.toThrow('Too many attempts')
})
