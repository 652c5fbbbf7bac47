import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nairobiDay } from '@wekeza/bank'
import { describe, expect, test } from 'vitest'
import { openPlatform } from '../platform/open-platform.ts'
import { setStatus } from '../platform/set-status.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { smtpInbox } from '../testing/smtp-inbox.ts'
import {
  applicationToken,
  call,
  type TestServerOptions,
  testServer,
} from '../testing/test-server.ts'

const PASSWORD = 'a long password of Ann'
const ANN = { email: 'ann@example.com', name: 'Ann Wanjirũ', company_name: 'Baraka Books' }
const TOKEN = /^ +([\w-]{43})$/m

type Server = Awaited<ReturnType<typeof testServer>>
type Json = Record<string, string>

const post = (server: Pick<Server, 'localUrl'>, path: string, body: object) =>
  fetch(`${server.localUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The token of the newest mail that the outbox shows. */
async function mailedToken(server: Server): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const page = await (await fetch(`${server.localUrl}/outbox`)).text()
    const [, token] = TOKEN.exec(page) ?? []
    if (token) return token
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no mail came')
}

/** Registers Ann, proves her mailbox and signs her in. */
async function signedIn(server: Server): Promise<string> {
  expect((await post(server, '/v1/developers', ANN)).status).toBe(200)
  const token = await mailedToken(server)
  const confirmed = await post(server, '/v1/developers/confirmations', {
    token,
    password: PASSWORD,
  })
  expect(confirmed.status).toBe(200)
  return session(server)
}

async function session(server: Server, password = PASSWORD): Promise<string> {
  const answer = await post(server, '/v1/developers/sessions', { email: ANN.email, password })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { access_token: string }).access_token
}

async function organisationOf(server: Server, token: string): Promise<string> {
  const { body } = await call(server, token, 'GET /v1/organisations')
  return (body as { data: { id: string }[] }).data[0]?.id ?? ''
}

async function applicationOf(server: Server, token: string, more: object = {}) {
  const organisation = await organisationOf(server, token)
  const made = await call(server, token, `POST /v1/organisations/${organisation}/applications`, {
    ...{ name: 'Books', environment: 'test', profile: 'standard' },
    redirect_uris: ['http://127.0.0.1/callback'],
    ...more,
  })
  expect(made.status).toBe(201)
  return made.body as { id: string; client_secret: string }
}

async function tokenOf(
  server: Server,
  { id, client_secret }: { id: string; client_secret: string },
) {
  const clients = [{ client_id: id, client_secret }]
  return applicationToken({ ...server, clients }, 'consents.manage sandbox.manage self.read')
}

const engines: Record<string, () => Promise<TestServerOptions>> = {
  SQLite: async () => ({}),
  PostgreSQL: async () => ({ databaseUrl: await freshDatabase() }),
}

describe.each(Object.entries(engines))('on %s', { timeout: 60_000 }, (_name, options) => {
  test('a stranger registers, proves the mailbox, and has an application with a bank of its own', async () => {
    const server = await testServer(await options())
    const developer = await signedIn(server)
    const application = await applicationOf(server, developer)
    const token = await tokenOf(server, application)
    // Nobody has ever asked for this bank: it is there, with its people.
    const consent = await call(server, token, 'POST /v1/consents', {
      kind: 'account_access',
      permissions: ['accounts.read'],
    })
    expect(consent.status).toBe(201)
    const listed = await call(server, token, 'GET /v1/requests')
    expect(listed.body).toMatchObject({
      data: [{ operation: 'createConsent', status: 201, method: 'POST' }],
    })
  })

  test('a suspended application is refused on its next request', async () => {
    const server = await testServer(await options())
    const application = await applicationOf(server, await signedIn(server))
    const token = await tokenOf(server, application)
    expect((await call(server, token, 'GET /v1/consents')).status).toBe(200)
    const platform = await openPlatform(server.config)
    const asked = { status: 'suspended', reason: 'a test', publicUrl: server.url } as const
    await setStatus(platform, application.id, asked)
    await platform.close()
    const shown = async () => (await fetch(`${server.localUrl}/outbox`)).text()
    await expect.poll(shown, { timeout: 5_000 }).toContain('One of your applications is suspended')
    expect(await call(server, token, 'GET /v1/consents')).toMatchObject({
      status: 403,
      body: { code: 'application_inactive' },
    })
  })

  test('a password that is set anew ends every session', async () => {
    const server = await testServer(await options())
    const before = await signedIn(server)
    await post(server, '/v1/developers/password-resets', { email: ANN.email })
    const first = await mailedToken(server)
    const reset = { token: first, password: 'another long password' }
    await expect
      .poll(
        async () =>
          (
            await post(server, '/v1/developers/confirmations', {
              ...reset,
              token: await mailedToken(server),
            })
          ).status,
      )
      .toBe(200)
    expect(await call(server, before, 'GET /v1/organisations')).toMatchObject({
      status: 401,
      body: { code: 'token_invalid' },
    })
    const after = await session(server, reset.password)
    expect((await call(server, after, 'GET /v1/organisations')).status).toBe(200)
  })
})

describe('a developer operation', { timeout: 60_000 }, () => {
  test('is refused to every other family, and a developer to theirs', async () => {
    const server = await testServer()
    const developer = await signedIn(server)
    const application = await applicationOf(server, developer)
    const own = await tokenOf(server, application)
    const sessionOf = async (path: string, body: object) =>
      ((await call(server, own, `POST /v1/sandbox/${path}`, body)).body as Json).access_token ?? ''
    const staff = await sessionOf('staff-sessions', { staff_id: 'stf_amina' })
    const customer = await sessionOf('sessions', { customer_id: 'cus_wanjiru' })
    const robot = { name: 'Robot', profile: 'machine', redirect_uris: [] }
    const machine = await applicationOf(server, developer, robot)
    const keys = `POST /v1/applications/${machine.id}/api-keys`
    const { body } = await call(server, developer, keys, { name: 'nightly' })
    const apiKey = (body as Json).api_key ?? ''
    for (const token of [own, staff, customer, apiKey]) {
      expect(token).toMatch(/^(ey|wk_test_k)/)
      const { status } = await call(server, token, 'GET /v1/organisations')
      expect([401, 403]).toContain(status)
    }
    for (const path of [
      'GET /v1/consents',
      'GET /v1/accounts',
      'GET /v1/me/consents',
      'GET /v1/requests',
      'GET /v1/operations/risk-reviews',
      'GET /v1/operations/go-live-requests',
    ]) {
      const { status } = await call(server, developer, path)
      expect([401, 403]).toContain(status)
    }
    const userinfo = await fetch(`${server.localUrl}/oauth/userinfo`, {
      headers: { authorization: `Bearer ${developer}` },
    })
    expect(userinfo.status).toBe(401)
  })

  test('ends with its session, on the next request', async () => {
    const server = await testServer()
    const [one, other] = [await signedIn(server), await session(server)]
    expect((await call(server, one, 'GET /v1/organisations')).status).toBe(200)
    const ended = await fetch(`${server.localUrl}/v1/developers/sessions`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${one}` },
    })
    expect(ended.ok).toBe(true)
    for (const token of [one, other]) {
      expect((await call(server, token, 'GET /v1/organisations')).status).toBe(401)
    }
  })
})

describe('mails', { timeout: 60_000 }, () => {
  const FROM = 'Wekeza <no-reply@bank.example>'

  test('leave by a mail server, and are shown nowhere then', async () => {
    const inbox = await smtpInbox()
    const server = await testServer({ mail: { url: inbox.url, from: FROM }, outbox: false })
    await post(server, '/v1/developers', ANN)
    await expect.poll(() => inbox.received.length, { timeout: 5_000 }).toBe(1)
    expect(inbox.received[0]?.to).toEqual([ANN.email])
    const [, token = ''] = TOKEN.exec(inbox.received[0]?.source.replaceAll('\r', '') ?? '') ?? []
    expect(token).toHaveLength(43)
    const confirmation = { token, password: PASSWORD }
    expect((await post(server, '/v1/developers/confirmations', confirmation)).status).toBe(200)
    expect((await fetch(`${server.localUrl}/outbox`)).status).toBe(404)
    expect((await fetch(`${server.localUrl}/v1/sandbox/mails`)).status).toBe(404)
    expect(server.readLog()).not.toMatch(new RegExp(`${token}|ann@example`))
    expect(bytesOf(server)).not.toMatch(new RegExp(`${token}|${PASSWORD}`))
  })

  test('a flood to one mailbox is refused, whether or not somebody has it', async () => {
    const inbox = await smtpInbox()
    const server = await testServer({ mail: { url: inbox.url, from: FROM }, outbox: false })
    const answers = []
    for (let count = 0; count < 7; count += 1) {
      const path = count % 2 ? '/v1/developers/password-resets' : '/v1/developers'
      answers.push(await post(server, path, count % 2 ? { email: ANN.email } : ANN))
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(Number(answers[6]?.headers.get('retry-after'))).toBeGreaterThan(3_000)
    const nobody = []
    for (let count = 0; count < 6; count += 1) {
      nobody.push(await post(server, '/v1/developers/password-resets', { email: 'no@example.com' }))
    }
    expect(nobody.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
  })

  test('wait, unread and unsaid, where they neither leave nor may be shown', async () => {
    const server = await testServer({ outbox: false })
    await post(server, '/v1/developers', ANN)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await fetch(`${server.localUrl}/outbox`)).status).toBe(404)
    expect(server.readLog()).toContain('mails wait')
    expect(server.readLog()).not.toContain(ANN.email)
  })
})

describe('whoever asks about an address', { timeout: 60_000 }, () => {
  test('gets the same answer in every part, whether or not somebody has it', async () => {
    const server = await testServer()
    await signedIn(server)
    const told = async (path: string, body: object) => {
      const answer = await post(server, path, body)
      const names = [...answer.headers.keys()].filter((name) => !name.startsWith('ratelimit'))
      const text = (await answer.text()).replace(/req_\w+/g, '')
      return { status: answer.status, names, text }
    }
    const stranger = { ...ANN, email: 'nobody@example.com' }
    for (const path of ['/v1/developers', '/v1/developers/password-resets']) {
      const known = path === '/v1/developers' ? ANN : { email: ANN.email }
      const unknown = path === '/v1/developers' ? stranger : { email: 'other@example.com' }
      expect(await told(path, known)).toEqual(await told(path, unknown))
    }
    const wrong = { email: ANN.email, password: 'not her password' }
    const none = { email: 'third@example.com', password: 'not her password' }
    const refused = await told('/v1/developers/sessions', wrong)
    expect(refused.status).toBe(401)
    expect(refused).toEqual(await told('/v1/developers/sessions', none))
  })

  test.each([
    ['a new password', '/v1/developers/password-resets', {}],
    ['a registration', '/v1/developers', { name: 'A', company_name: 'B' }],
    ['a sign-in', '/v1/developers/sessions', { password: 'not the password' }],
  ])('waits about as long for %s, whether or not somebody has it', async (_what, path, more) => {
    const server = await testServer()
    await signedIn(server)
    const timeOf = async (email: string) => {
      const startedAtMs = performance.now()
      await post(server, path, { ...more, email })
      return performance.now() - startedAtMs
    }
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 9; round += 1) {
      times.known.push(await timeOf(ANN.email))
      times.unknown.push(await timeOf(`nobody${round}@example.com`))
    }
    const [known, unknown] = [median(times.known), median(times.unknown)]
    // Work that is left out for one of them, as a hash or a commit, makes it several times as fast.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2.5)
  })

  test('learns nothing from a token in an address: it is refused, and logged nowhere', async () => {
    const server = await testServer()
    const canary = 'canary-canary-canary-canary-canary-canary-c'
    for (const path of [
      `/v1/developers/confirmations?token=${canary}`,
      `/outbox?token=${canary}`,
      `/v1/sandbox/mails?to=${canary}`,
      `/v1/organisations?access_token=${canary}`,
    ]) {
      await fetch(`${server.localUrl}${path}`)
    }
    await server.stop()
    expect(server.readLog()).not.toContain(canary)
    expect(bytesOf(server)).not.toContain(canary)
  })
})

test('what an organisation would pay has the tax that the bank has set', async () => {
  const issuer = { name: 'Bank of Examples Ltd', address: null, taxNumber: null }
  const server = await testServer({ invoices: { taxBasisPoints: 850, issuer } })
  const developer = await signedIn(server)
  const organisation = await organisationOf(server, developer)
  const path = `POST /v1/organisations/${organisation}/invoice-simulations`
  const asked = { month: nairobiDay(Date.now()).slice(0, 7), plan_id: 'growth' }
  expect((await call(server, developer, path, asked)).body).toMatchObject({
    ...{ net: { amount: '25000.00' }, tax_basis_points: 850, tax: { amount: '2125.00' } },
    total: { amount: '27125.00' },
  })
}, 30_000)

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** Everything that the server keeps in its folder, but for what only its owner reads. */
function bytesOf({ config }: Server): string {
  const names = ['wekeza.db', 'wekeza.db-wal', 'requests.db', 'requests.db-wal', 'server.log']
  return names
    .map((name) => {
      try {
        return readFileSync(join(config.dataDir, name), 'latin1')
      } catch {
        return ''
      }
    })
    .join('\n')
}
