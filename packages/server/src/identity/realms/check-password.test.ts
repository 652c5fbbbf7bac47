import { expect, test } from 'vitest'
import { memoryAuditLog } from '../../audit/memory-audit-log.ts'
import { memoryCredentials } from '../../stores/memory/credentials.ts'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { checkPassword } from './check-password.ts'
import { PLATFORM, type Realm } from './realm.ts'

async function openRealms() {
  const audit = memoryAuditLog()
  const credentials = memoryCredentials()
  await credentials('staff').set('live', 'stf_1', 'amina', 'of the bank')
  await credentials('developers').set(PLATFORM, 'dev_1', 'amina', 'of the code')
  await credentials('customers').set('live', 'cus_1', 'amina', 'of the till')
  const counterKey = new Uint8Array(32).fill(9)
  const wall = { nowMs: () => 1_000_000 }
  const ports = { audit, credentials, counterKey, wall, store: memoryProviderStore() }
  const signIn = (realm: Realm, bankKey: string, password: string) =>
    checkPassword(ports, { realm, bankKey, username: 'amina', password, address: '192.0.2.7' })
  return { signIn, audit }
}

test.each([
  ['staff', 'live', 'of the bank', 'stf_1'],
  ['developers', PLATFORM, 'of the code', 'dev_1'],
  ['customers', 'live', 'of the till', 'cus_1'],
] as const)('%s sign in with their own password', async (realm, bankKey, password, personId) => {
  const { signIn } = await openRealms()
  expect(await signIn(realm, bankKey, password)).toMatchObject({ kind: 'right', personId })
})

test.each([
  ['staff', 'of the till'],
  ['staff', 'of the code'],
  ['customers', 'of the bank'],
  ['developers', 'of the bank'],
] as const)('nobody signs in to %s with a password %s', async (realm, password) => {
  const { signIn } = await openRealms()
  const bankKey = realm === 'developers' ? PLATFORM : 'live'
  expect(await signIn(realm, bankKey, password)).toEqual({ kind: 'wrong' })
})

test('who is locked out of one realm is not locked out of another', async () => {
  const { signIn } = await openRealms()
  for (let tries = 0; tries < 10; tries += 1) await signIn('customers', 'live', 'wrong')
  expect(await signIn('customers', 'live', 'of the till')).toMatchObject({ kind: 'wait' })
  expect(await signIn('staff', 'live', 'of the bank')).toMatchObject({ kind: 'right' })
})

test('each failure is written down, and the lockout once, without a name or an address', async () => {
  const { signIn, audit } = await openRealms()
  for (let tries = 0; tries < 12; tries += 1) await signIn('customers', 'live', 'wrong')
  const acts = audit.entries.map(({ act }) => act)
  expect(acts.filter((act) => act === 'sign-in.failed')).toHaveLength(10)
  expect(acts.filter((act) => act === 'sign-in.locked-out')).toHaveLength(1)
  expect(acts.at(-1)).toBe('sign-in.locked-out')
  const written = JSON.stringify(audit.entries)
  for (const secret of ['amina', '192.0.2.7', 'wrong']) expect(written).not.toContain(secret)
})
