import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OpenBank, RequestLine } from '@wekeza/api'
import {
  type AccountPayee,
  builtInCore,
  builtInRules,
  type Clock,
  openBank,
  playSecrets,
  type Store,
  seedBank,
  seededIds,
  type Terms,
  tickingClock,
} from '@wekeza/bank'
import { memoryStore } from '@wekeza/bank/memory'
import type { Application } from '@wekeza/platform'
import { exportJWK, generateKeyPair } from 'jose'
import { memoryAuditLog } from '../../audit/memory-audit-log.ts'
import { createEnvelope } from '../../secrets/envelope.ts'
import { memoryCredentials } from '../../stores/memory/credentials.ts'
import { memoryProviderStore } from '../../stores/memory/provider.ts'
import { memorySecondFactors } from '../../stores/memory/second-factors.ts'
import { createIdentity } from '../create-identity.ts'
import { PERSONA_PASSWORD, plantPersonaPasswords } from '../passwords/plant-persona-passwords.ts'
import type { IdentityPorts } from '../ports.ts'
import type { CredentialStore } from '../realms/credentials.ts'

export const SECRET = 'a-client-secret-that-is-planted-to-be-looked-for'
export const REDIRECT_URI = 'https://books.example/callback'
export const LOOPBACK_URI = 'http://127.0.0.1/callback'

export const ALL_SCOPES = [
  'consents.manage',
  'sandbox.manage',
  'openid',
  'offline_access',
  'accounts.read',
  'balances.read',
  'transactions.read',
  'payments.write',
  'payments.read',
]

export const PAYEE: AccountPayee = {
  type: 'account',
  name: 'Njeri Mwangi',
  account_number: '0110000056',
  bank_code: '77',
}

export const PAYMENT: Terms = {
  kind: 'single_payment',
  amountMinor: 1_250_00,
  payee: PAYEE,
  rail: 'internal',
  debtorAccountId: null,
}

const sharedCredentials = memoryCredentials()
const MASTER_KEY = { id: 'm_test', key: new Uint8Array(32).fill(7) }

export type TestIdentity = Awaited<ReturnType<typeof openTestIdentity>>

/** The authorization server over real HTTP, in front of two test banks in memory, with a clock that can be moved. */
export async function openTestIdentity(
  overrides: Partial<IdentityPorts> = {},
  storeOf: (bankKey: string) => Store = memoryStore,
) {
  let aheadMs = 0
  const wall = { nowMs: () => Date.now() + aheadMs }
  const banks = await openTestBanks(wall, overrides.credentials ?? sharedCredentials, storeOf)
  const applications = new Map(testApplications().map((one) => [one.id, one]))
  const seen = { faults: [] as unknown[], lines: [] as RequestLine[] }
  const audit = memoryAuditLog()
  const listening = await listen((...both) => identity.handle(...both))
  const ports: IdentityPorts = {
    issuer: listening.address,
    applications: { get: async (id) => applications.get(id) },
    banks: { open: (key) => bankOf(banks, key) },
    store: memoryProviderStore(),
    credentials: sharedCredentials,
    secondFactors: memorySecondFactors(),
    envelope: createEnvelope(() => [MASTER_KEY]),
    audit,
    keys: { signingJwks: [await privateJwk()], cookieKeys: ['a key of the tests, long enough'] },
    counterKey: new Uint8Array(32).fill(9),
    secretMatches: (_application, presented) => presented === SECRET,
    wall,
    log: {
      request: (line) => seen.lines.push(line),
      fault: (_id, cause) => seen.faults.push(cause),
    },
    ...overrides,
  }
  const identity = await createIdentity(ports).catch(async (cause) => {
    await listening.close()
    throw cause
  })
  const { bank, testing } = bankOf(banks, 'test_acme')
  return {
    ...seen,
    /** what was written down, unless a test brings its own log */
    audited: audit.entries,
    issuer: ports.issuer,
    localAddress: listening.address,
    identity,
    ports,
    applications,
    bank,
    clock: testing?.clock,
    advanceWall: (byMs: number) => {
      aheadMs += byMs
    },
    close: listening.close,
  }
}

async function listen(handle: RequestListener) {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}`, close }
}

async function openTestBanks(
  wall: Clock,
  credentials: CredentialStore,
  storeOf: (bankKey: string) => Store,
): Promise<Map<string, OpenBank>> {
  const banks = new Map<string, OpenBank>()
  const customers = credentials('customers')
  for (const key of ['test_acme', 'test_other']) {
    const openBank = await openTestBank(key, wall, storeOf(key))
    banks.set(key, openBank)
    // Hashing takes its time by design: once for all that share the personas' credentials.
    const planted = await customers.verify(key, 'wanjiru', PERSONA_PASSWORD)
    if (planted === undefined) await plantPersonaPasswords(customers, openBank.bank, key)
  }
  return banks
}

export async function privateJwk() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return exportJWK(privateKey)
}

function bankOf(banks: Map<string, OpenBank>, key: string): OpenBank {
  const found = banks.get(key)
  if (!found) throw new Error(`${key}: no such bank in this test`)
  return found
}

async function openTestBank(key: string, wall: Clock, store: Store): Promise<OpenBank> {
  const clock = tickingClock(wall)
  const ids = seededIds({ seed: 7, nowMs: () => clock.nowMs() })
  await seedBank(store, { seed: 7, nowMs: clock.nowMs(), ids })
  const bank = openBank({
    store,
    clock,
    ids,
    risk: builtInRules(),
    core: builtInCore(ids),
    webhookSecrets: playSecrets(ids),
  })
  return { key, bank, testing: { clock, reset: async () => {} } }
}

function testApplications(): Application[] {
  const shared = {
    organisationId: 'org_acme',
    name: 'Baraka Books',
    bankKey: 'test_acme',
    profile: 'standard' as const,
    jwks: null,
    tlsClientSubject: null,
    redirectUris: [REDIRECT_URI, LOOPBACK_URI],
    ipAllowList: [],
    scopes: ALL_SCOPES,
    status: 'active' as const,
    createdAtMs: 0,
  }
  return [
    { ...shared, id: 'app_books' },
    { ...shared, id: 'app_stranger', name: 'Stranger' },
    { ...shared, id: 'app_elsewhere', name: 'Elsewhere', bankKey: 'test_other' },
    { ...shared, id: 'app_reader', name: 'Reader', scopes: ['openid', 'accounts.read'] },
  ]
}
