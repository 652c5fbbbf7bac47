import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { sqliteCredentials } from '../stores/sqlite/credentials.ts'
import { sqliteStores } from '../stores/sqlite/index.ts'
import { migrate } from '../stores/sqlite/migrate.ts'
import { openDatabase } from '../stores/sqlite/open-database.ts'
import { sqliteProviderStore } from '../stores/sqlite/provider.ts'
import { approveInBrowser, askToken, redeem, refresh } from './testing/flow.ts'
import { openTestIdentity, SECRET } from './testing/open-test-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'wekeza-identity-'))
afterAll(() => rmSync(folder, { recursive: true }))

vi.setConfig({ testTimeout: 30_000 })

test('the whole flow on the real database leaves no secret and no token in it, or in its log', async () => {
  const database = openDatabase(join(folder, 'identity.db'))
  migrate(database)
  const identity = await openTestIdentity(
    { store: sqliteProviderStore(database), credentials: sqliteCredentials(database) },
    sqliteStores(database),
  )
  const approved = await approveInBrowser(identity)
  const first = await redeem(identity, approved)
  const second = await refresh(identity, first.body.refresh_token)
  const waiting = await approveInBrowser(identity)
  const own = await askToken(identity, { grant_type: 'client_credentials' })
  const secrets = [
    SECRET,
    'karibu',
    approved.code,
    approved.verifier,
    waiting.code,
    first.body.refresh_token,
    second.body.refresh_token,
    ...[first, second, own].map(({ body }) => body.access_token),
    first.body.id_token,
    ...identity.ports.keys.signingJwks.map(({ d }) => d),
    ...approved.browser.valuesOf('cus_session'),
  ]
  const stored = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(stored.join('').length).toBeGreaterThan(10_000)
  // The same look finds what is there: a customer's id, and the digest of a code that waits.
  expect(stored.some((text) => text.includes('cus_wanjiru'))).toBe(true)
  expect(approved.browser.valuesOf('cus_session').length).toBeGreaterThan(1)
  for (const secret of secrets) {
    expect(secret).toMatch(/.{6}/)
    expect(stored.some((text) => text.includes(secret ?? ''))).toBe(false)
  }
  await identity.close()
  database.close()
})
