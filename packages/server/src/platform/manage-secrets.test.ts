import { describe, expect, onTestFinished, test } from 'vitest'
import { matchApiKey, matchClientSecret } from '../secrets/match-secret.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { plantApplication } from '../testing/plant-application.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createApiKey, rollApiKey } from './api-keys.ts'
import { revokeSecret } from './manage-secrets.ts'
import { rotateSecret } from './rotate-secret.ts'

const START_MS = Date.parse('2026-01-15T06:00:00.000Z')
const DAY_MS = 86_400_000

const engines = {
  SQLite: async () => openSqlite(temporaryFolder()),
  PostgreSQL: async () => openPostgres(await freshDatabase(), { connectionsMax: 6 }),
}

async function opened(open: () => ReturnType<typeof openPostgres>) {
  const stores = await open()
  onTestFinished(() => stores.close())
  let nowMs = START_MS
  const wall = { nowMs: () => nowMs }
  const ground = { folder: temporaryFolder(), stores, wall }
  const { pepper } = await openSecrets(ground)
  for (const profile of ['standard', 'machine', 'device', 'fapi2'] as const) {
    const application = { id: `app_${profile}`, profile, organisationId: 'org_one' }
    await plantApplication(stores.platform, { ...application, bankKey: 'test_one' })
  }
  const matcher = { secrets: stores.platform.secrets, pepper, wall, used: () => {} }
  return {
    ground,
    list: () => stores.platform.secrets.list('app_standard'),
    matches: (text: string) => matchClientSecret(matcher, { id: 'app_standard' }, text),
    keyOf: (text: string) => matchApiKey(matcher, text),
    goTo: (atMs: number) => {
      nowMs = atMs
    },
  }
}

describe.each(Object.entries(engines))(
  'the secrets of an application on %s',
  { timeout: 20_000 },
  (_name, open) => {
    test('two are valid while they overlap, and the old one ends by itself', async () => {
      const { ground, matches, goTo } = await opened(open)
      const old = await rotateSecret(ground, 'app_standard', DAY_MS)
      const next = await rotateSecret(ground, 'app_standard', DAY_MS)
      expect(await Promise.all([old, next].map(({ text }) => matches(text)))).toEqual([true, true])
      goTo(START_MS + DAY_MS)
      expect(await Promise.all([old, next].map(({ text }) => matches(text)))).toEqual([false, true])
    })

    test('there is no third, also of rotations that are asked for at once', async () => {
      const { ground, list } = await opened(open)
      const asked = Array.from({ length: 4 }, () => rotateSecret(ground, 'app_standard', DAY_MS))
      const answers = await Promise.allSettled(asked)
      const refused = answers.filter((answer) => answer.status === 'rejected')
      expect(refused.map(({ reason }) => reason.message)).toEqual([
        expect.stringMatching(/Two secrets .* apps secret revoke/),
        expect.stringMatching(/Two secrets/),
      ])
      expect(await list()).toHaveLength(2)
    })

    test('one that is revoked matches no more, and makes room', async () => {
      const { ground, matches } = await opened(open)
      const old = await rotateSecret(ground, 'app_standard', DAY_MS)
      await rotateSecret(ground, 'app_standard', DAY_MS)
      await revokeSecret(ground, old.secret.id, 'client_secret')
      expect(await matches(old.text)).toBe(false)
      await rotateSecret(ground, 'app_standard', DAY_MS)
    })

    test('what is kept is not the secret', async () => {
      const { ground, list } = await opened(open)
      const { text } = await rotateSecret(ground, 'app_standard', DAY_MS)
      const [kept] = await list()
      expect(JSON.stringify(kept)).not.toContain(text.slice(22, 60))
      expect(kept).toMatchObject({
        lastFour: text.slice(-4),
        hash: expect.stringMatching(/^hmac:[\w-]{43}$/),
      })
    })

    test('an API key has the scopes that it was given, and ends when it was told to', async () => {
      const { ground, keyOf, goTo } = await opened(open)
      const endsAtMs = START_MS + 5
      const asked = { name: 'nightly', scopes: ['consents.manage'], endsAtMs }
      const { text, secret } = await createApiKey(ground, 'app_standard', asked)
      expect(await keyOf(text)).toEqual(secret)
      expect(secret).toMatchObject({ kind: 'api_key', ...asked })
      goTo(endsAtMs)
      expect(await keyOf(text)).toBeUndefined()
    })

    test('a key that is rolled leaves its name and scopes to the next, and ends', async () => {
      const { ground, keyOf, goTo } = await opened(open)
      const asked = { name: 'nightly', scopes: ['consents.manage'] }
      const old = await createApiKey(ground, 'app_standard', asked)
      const next = await rollApiKey(ground, old.secret.id, DAY_MS)
      expect(next.secret).toMatchObject({ ...asked, endsAtMs: null })
      expect(await keyOf(old.text)).toBeDefined()
      goTo(START_MS + DAY_MS)
      expect([await keyOf(old.text), await keyOf(next.text)]).toEqual([undefined, next.secret])
      await expect(rollApiKey(ground, old.secret.id, 0)).rejects.toThrow(/no valid/)
    })

    test.each([
      ['app_device', /profile device has no API keys/],
      ['app_fapi2', /profile fapi2 has no API keys/],
      ['app_nobody', /There is no application app_nobody/],
    ])('%s gets no API key', async (id, fault) => {
      const { ground } = await opened(open)
      await expect(createApiKey(ground, id, { name: 'x' })).rejects.toThrow(fault)
    })

    test.each(['accounts.read', 'payments.write', 'openid', 'nonsense'])(
      'no API key gets the scope %s of a customer',
      async (scope) => {
        const { ground } = await opened(open)
        const asked = createApiKey(ground, 'app_standard', { name: 'x', scopes: [scope] })
        await expect(asked).rejects.toThrow(/keys never reach customers' data/)
      },
    )

    test('a secret is not revoked as a key, nor a key as a secret', async () => {
      const { ground } = await opened(open)
      const { secret } = await rotateSecret(ground, 'app_standard', DAY_MS)
      await expect(revokeSecret(ground, secret.id, 'api_key')).rejects.toThrow(
        /There is no API key/,
      )
    })
  },
)
