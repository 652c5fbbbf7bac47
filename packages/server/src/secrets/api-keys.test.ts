import { type Caller, operations } from '@wekeza/contract'
import { describe, expect, test } from 'vitest'
import { createApiKey } from '../platform/api-keys.ts'
import { revokeSecret } from '../platform/manage-secrets.ts'
import { openPlatform, type Platform } from '../platform/open-platform.ts'
import { setStatus } from '../platform/set-status.ts'
import { call, testServer } from '../testing/test-server.ts'

type Server = Awaited<ReturnType<typeof testServer>>

/** Does to the database of a running server what a command would. */
async function operate<T>({ config }: Server, work: (platform: Platform) => Promise<T>) {
  const platform = await openPlatform(config)
  try {
    return await work(platform)
  } finally {
    await platform.close()
  }
}

function keyOf(server: Server, scopes?: readonly string[]) {
  const wanted = { name: 'of the test', ...(scopes && { scopes }) }
  return operate(server, (platform) => createApiKey(platform, 'app_demo', wanted))
}

/** What every operation of the contract answers to a key that has all that a key can have. */
async function answersToKey() {
  const server = await testServer()
  const { text } = await keyOf(server)
  const answers = []
  for (const { id, method, path, caller, takesBody, streams } of Object.values(operations)) {
    // Its answer does not end: the matrix of access holds whom it lets in.
    if (streams) continue
    const known = path.replaceAll(/\{[^}]+\}/g, 'acc_wanjiru_current')
    const answer = await call(server, text, `${method} ${known}`, takesBody ? {} : undefined)
    answers.push({ id, caller: caller as Caller, status: answer.status, code: answer.body.code })
  }
  return answers
}

test('over every operation of the contract: a key never reaches what is a customer’s', {
  timeout: 60_000,
}, async () => {
  const answers = await answersToKey()
  const of = (...callers: Caller[]) => answers.filter(({ caller }) => callers.includes(caller))
  expect(of('customer', 'me').length).toBeGreaterThan(10)
  expect(of('customer', 'me').filter(({ code }) => code !== 'caller_not_allowed')).toEqual([])
  expect(of('application').length).toBeGreaterThan(5)
  expect(of('application').filter(({ status }) => [401, 403, 500].includes(status))).toEqual([])
})

describe('an API key', { timeout: 30_000 }, () => {
  test('opens nothing of the authorization server', async () => {
    const server = await testServer()
    const { text } = await keyOf(server)
    const headers = { authorization: `Bearer ${text}` }
    const userinfo = await fetch(`${server.localUrl}/oauth/userinfo`, { headers })
    expect(userinfo.status).toBe(401)
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'app_demo' })
    body.set('client_secret', text)
    const token = await fetch(`${server.localUrl}/oauth/token`, { method: 'POST', body })
    expect(token.status).toBe(401)
  })

  test('has no more scopes than it was given', async () => {
    const server = await testServer()
    const { text } = await keyOf(server, ['consents.manage'])
    expect((await call(server, text, 'GET /v1/consents')).status).toBe(200)
    const personas = await call(server, text, 'GET /v1/sandbox/personas')
    expect(personas).toMatchObject({ status: 403, body: { code: 'scope_missing' } })
  })

  test('is refused from the request after it was revoked, while the server runs', async () => {
    const server = await testServer()
    const { text, secret } = await keyOf(server)
    expect((await call(server, text, 'GET /v1/consents')).status).toBe(200)
    await operate(server, (platform) => revokeSecret(platform, secret.id, 'api_key'))
    const after = await call(server, text, 'GET /v1/consents')
    expect(after).toMatchObject({ status: 401, body: { code: 'token_invalid' } })
  })

  test('is refused with its application', async () => {
    const server = await testServer()
    const { text } = await keyOf(server)
    await operate(server, (platform) =>
      setStatus(platform, 'app_demo', { status: 'suspended', publicUrl: 'http://127.0.0.1' }),
    )
    const after = await call(server, text, 'GET /v1/consents')
    expect(after).toMatchObject({ status: 403, body: { code: 'application_inactive' } })
  })

  test.each(['wk_test_', 'wk_', `wk_test_k000000000000_${'0'.repeat(40)}000000`])(
    'that is none is refused: %s',
    async (text) => {
      const server = await testServer()
      const answer = await call(server, text, 'GET /v1/consents')
      expect(answer).toMatchObject({ status: 401, body: { code: 'token_invalid' } })
    },
  )

  test('in the query is not looked at', async () => {
    const server = await testServer()
    const { text } = await keyOf(server)
    const answer = await fetch(`${server.localUrl}/v1/consents?access_token=${text}`)
    expect(answer.status).toBe(401)
  })

  test('is written down as used once the server stops, at the latest', async () => {
    const server = await testServer()
    const { text, secret } = await keyOf(server)
    const read = () => operate(server, ({ stores }) => stores.platform.secrets.get(secret.id))
    const before = Date.now()
    await call(server, text, 'GET /v1/consents')
    expect((await read())?.lastUsedAtMs).toBeNull()
    await server.stop()
    expect((await read())?.lastUsedAtMs).toBeGreaterThanOrEqual(before)
  })
})
