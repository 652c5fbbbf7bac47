import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from '@wekeza/contract'
import { describe, expect, test } from 'vitest'
import { enrolTotp } from '../identity/second-factor/enrol-totp.ts'
import { approveInBrowser, askToken, toCode } from '../identity/testing/flow.ts'
import { openBrowser } from '../identity/testing/open-browser.ts'
import { createApiKey } from '../platform/api-keys.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { rotateSecret } from '../platform/rotate-secret.ts'
import { CANARIES, sendCanaries } from '../testing/canary-requests.ts'
import { ask } from '../testing/customer-client.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { queryPostgres } from '../testing/query-postgres.ts'
import { applicationToken, testServer } from '../testing/test-server.ts'
import { openKeyring } from './keyring.ts'
import { SECRETS_FILE } from './load-secrets.ts'
import { openSecrets } from './open-secrets.ts'

type Server = Awaited<ReturnType<typeof testServer>>

const CALLBACK = 'http://127.0.0.1/callback'
const UNLIMITED = { address: 1_000_000, application: 1_000_000, consent: 1_000_000 }
/** In the bank's own rows by right, and nowhere else. */
const PERSONAL = ['Wanjiru', 'Kamau', '0110000012', '0110000021', 'Baraka Traders']

/** Everything secret that a platform hands out, handed out. */
async function handOut(server: Server): Promise<string[]> {
  const clientId = 'app_demo'
  const secret = server.clients[0]?.client_secret ?? ''
  const at = { issuer: server.localUrl }
  const asked = { client_id: clientId, redirect_uri: CALLBACK }
  const approved = await approveInBrowser(at, asked)
  const redeemed = { code: approved.code, code_verifier: approved.verifier, redirect_uri: CALLBACK }
  const fields = { grant_type: 'authorization_code', ...redeemed }
  const first = await askToken(at, fields, { clientId, secret })
  const again = { grant_type: 'refresh_token', refresh_token: first.body.refresh_token ?? '' }
  const second = await askToken(at, again, { clientId, secret })
  const waiting = await approveInBrowser(at, asked)
  const read = await ask(`${at.issuer}/v1/accounts`, 'GET', { token: second.body.access_token })
  expect([first.status, second.status, read.status]).toEqual([200, 200, 200])
  const sessions = [approved, waiting].flatMap(({ browser }) => browser.valuesOf('cus_session'))
  expect(sessions.length).toBeGreaterThan(1)
  const tokens = [first, second].flatMap(({ body }) => [body.access_token, body.refresh_token])
  const codes = [approved.code, approved.verifier, waiting.code, waiting.verifier]
  return [...tokens, first.body.id_token, ...codes, ...sessions].map((one) => one ?? '')
}

/** What an operator makes: another client secret, an API key, an authenticator app. */
async function makeSecrets({ config }: Server) {
  const platform = await openPlatform(config)
  try {
    const { stores, wall } = platform
    const rotated = await rotateSecret(platform, 'app_other', 60_000)
    const apiKey = await createApiKey(platform, 'app_demo', { name: 'of the test' })
    const readSecrets = () => openSecrets(platform)
    const { envelope } = await openKeyring({ store: stores.keys, readSecrets, wall })
    const person = { realm: 'customers', bankKey: 'test_demo', personId: 'cus_kamau' } as const
    const address = await enrolTotp({ ...stores, envelope }, person, 'kamau')
    const totp = new URL(address).searchParams.get('secret') ?? ''
    const keys = [...(await stores.keys.list())].map(({ id, sealed }) =>
      envelope.open({ table: 'server_key', row: id }, sealed),
    )
    return { rotated: rotated.text, apiKey: apiKey.text, totp, keys }
  } finally {
    await platform.close()
  }
}

/** The private part of a key, or all of it. */
const secretPart = (key: string) => (key.startsWith('{') ? String(JSON.parse(key).d) : key)

/** Whoever signs in wrongly, with a password and a code that must be nowhere. */
async function signInWrongly(server: Server): Promise<string> {
  const browser = openBrowser(server.localUrl)
  const asked = new URLSearchParams({
    client_id: 'app_demo',
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid accounts.read',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  })
  const authorized = await browser.get(`/oauth/authorize?${asked}`)
  const page = await browser.get(authorized.location?.href ?? '')
  const fields = { csrf: page.csrf, username: CANARIES.form, password: CANARIES.password }
  const refused = await browser.post(`${page.url.pathname}/sign-in`, fields)
  const code = await toCode(browser, page)
  const coded = await browser.post(`${code.url.pathname}/code`, {
    csrf: code.csrf,
    code: CANARIES.password,
  })
  expect([refused.status, coded.status]).toEqual([422, 422])
  return refused.text + coded.text
}

/** Each text as it is, and as it looks in base64, base64url, hexadecimal digits and in a query. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const encoded = (['base64', 'base64url', 'hex'] as const).map((form) => bytes.toString(form))
  return [text, ...encoded, encodeURIComponent(text)]
}

/** Those of the texts that stand somewhere, in whichever form. */
function foundIn(haystack: string, texts: readonly string[]): string[] {
  return texts.filter((text) => formsOf(text).some((form) => haystack.includes(form)))
}

function filesOf({ config }: Server): string {
  const own = [SECRETS_FILE, 'clients.json', 'server.log']
  const names = readdirSync(config.dataDir).filter((name) => !own.includes(name))
  return names.map((name) => readFileSync(join(config.dataDir, name), 'latin1')).join('\n')
}

async function tablesOf(databaseUrl: string): Promise<string> {
  const tables = await queryPostgres(
    databaseUrl,
    "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')",
  )
  const texts = tables.map(({ name }) =>
    queryPostgres(databaseUrl, `SELECT row_to_json(t)::text AS row FROM ${name} AS t`),
  )
  return JSON.stringify(await Promise.all(texts))
}

const engines = {
  SQLite: async () => undefined,
  PostgreSQL: () => freshDatabase(),
}

describe.each(Object.entries(engines))('on %s', { timeout: 240_000 }, (_name, databaseOf) => {
  test('no secret and no canary is in the database, the log or an answer that refuses', async () => {
    const databaseUrl = await databaseOf()
    const options = { logLevel: 'debug', unitsPerMinute: UNLIMITED } as const
    const server = await testServer({ ...options, ...(databaseUrl && { databaseUrl }) })
    const given = await handOut(server)
    const { rotated, apiKey, totp, keys } = await makeSecrets(server)
    const own = await applicationToken(server)
    const issued = server.clients.flatMap(({ client_secret }) => client_secret ?? [])
    const secrets = [...given, ...issued, rotated, apiKey, totp, own, ...keys.map(secretPart)]
    const wrong = await signInWrongly(server)
    const refusals = await sendCanaries(server.localUrl, [own, apiKey, given[0] ?? ''])
    const metrics = await (await fetch(`${server.localUrl}/metrics`)).text()
    const running = filesOf(server)
    await server.stop()

    // The looks below find what is there: otherwise they would prove nothing.
    const stored = databaseUrl ? await tablesOf(databaseUrl) : `${running}\n${filesOf(server)}`
    const there = ['cus_wanjiru', 'app_demo', rotated.slice(8, 21), 'secret.issued']
    expect(foundIn(stored, there)).toEqual(there)
    expect(secrets.filter((one) => one.length < 16)).toEqual([])
    const log = server.readLog()
    expect(log.split('\n').length).toBeGreaterThan(Object.keys(operations).length)
    expect(log).toContain('"operation":"createPayment"')

    // The key of an idempotent answer is part of what that is found by.
    const { key: _bound, ...nowhere } = CANARIES
    expect(foundIn(stored, [...secrets, ...Object.values(nowhere)])).toEqual([])
    const everything = [...secrets, ...Object.values(CANARIES)]
    expect(foundIn(log, [...everything, ...PERSONAL])).toEqual([])
    expect(foundIn(metrics, [...everything, ...PERSONAL])).toEqual([])
    expect(foundIn(wrong, [CANARIES.password])).toEqual([])

    const refused = refusals.filter(({ status }) => status >= 400 || status === 0)
    expect(refused.length).toBeGreaterThan(refusals.length / 2)
    const leaks = refused.flatMap(({ request, text }) =>
      foundIn(
        text,
        [...everything, ...PERSONAL].filter((one) => one !== CANARIES.echoed),
      ).map((leak) => `${request}: ${leak}`),
    )
    expect(leaks).toEqual([])
    expect(refusals.filter(({ status }) => status === 500)).toEqual([])
  })
})
