import type { Developer } from '@wekeza/platform'
import { expect, test } from 'vitest'
import { memoryAuditLog } from '../../audit/memory-audit-log.ts'
import { memoryCredentials } from '../../stores/memory/credentials.ts'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { PLATFORM } from '../realms/realm.ts'
import { signInDeveloper } from './sign-in-developer.ts'

const PASSWORD = 'a good password of a developer'
const ANN: Developer = {
  id: 'dev_ann',
  email: 'ann@example.com',
  name: 'Ann',
  status: 'active',
  generation: 3,
  createdAtMs: 0,
  verifiedAtMs: 0,
}

async function open(developers: readonly Developer[] = [ANN]) {
  const credentials = memoryCredentials()
  const verified: string[] = []
  const watched: typeof credentials = (realm) => ({
    ...credentials(realm),
    verify(bankKey, username, password) {
      verified.push(username)
      return credentials(realm).verify(bankKey, username, password)
    },
  })
  for (const { id, email } of developers) {
    await credentials('developers').set(PLATFORM, id, email, PASSWORD)
  }
  await credentials('staff').set('live', 'stf_1', 'staff@example.com', PASSWORD)
  await credentials('customers').set('live', 'cus_1', 'customer@example.com', PASSWORD)
  const audit = memoryAuditLog()
  const ports = {
    credentials: watched,
    audit,
    counterKey: new Uint8Array(32).fill(9),
    wall: { nowMs: () => 1_000_000 },
    store: memoryProviderStore(),
    developers: { get: async (id: string) => developers.find((one) => one.id === id) },
  }
  const signIn = (email: string, password = PASSWORD, address: string | null = '192.0.2.7') =>
    signInDeveloper(ports, { email, password, address })
  return { signIn, audit, verified }
}

test('a developer signs in, and it is written down without a name or an address', async () => {
  const { signIn, audit } = await open()
  expect(await signIn(' Ann@Example.com')).toEqual({ kind: 'signed-in', developer: ANN })
  expect(audit.entries).toMatchObject([
    { bank: 'platform', actor: 'developer:dev_ann', act: 'sign-in', facts: { amr: ['pwd'] } },
  ])
  expect(JSON.stringify(audit.entries)).not.toMatch(/example\.com|192\.0\.2/)
})

test.each([
  ['a wrong password', 'ann@example.com', 'another password'],
  ['an address that nobody has', 'nobody@example.com', PASSWORD],
  ["the staff's", 'staff@example.com', PASSWORD],
  ["a customer's", 'customer@example.com', PASSWORD],
])('%s opens nothing, and is told by nothing', async (_what, email, password) => {
  const { signIn } = await open()
  expect(await signIn(email, password)).toEqual({ kind: 'refused' })
})

test('who is not confirmed yet is told what a stranger is told', async () => {
  const { signIn, audit } = await open([{ ...ANN, status: 'unverified' }])
  expect(await signIn('ann@example.com')).toEqual({ kind: 'refused' })
  expect(audit.entries.map(({ act }) => act)).not.toContain('sign-in')
})

test('an address that nobody has costs the same work: a password is hashed', async () => {
  const { signIn, verified } = await open()
  await signIn('nobody@example.com')
  expect(verified).toEqual(['nobody@example.com'])
})

test.each(['ann@example.com', 'nobody@example.com'])(
  'who tries %s too often must wait, also with the right password, wherever they call from',
  async (email) => {
    const { signIn } = await open()
    for (let tries = 0; tries < 10; tries += 1) await signIn(email, 'a guess', null)
    expect(await signIn(email)).toEqual({ kind: 'throttled', retryAfterSeconds: 900 })
  },
)
