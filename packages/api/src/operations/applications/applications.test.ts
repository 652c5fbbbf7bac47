import { expect, test } from 'vitest'
import type { Host } from '../../ports/host.ts'
import { askAs } from '../../testing/ask-as.ts'
import { developerToken, plantDevelopers, SOKO } from '../../testing/plant-developers.ts'
import { tinyHost } from '../../testing/tiny-host.ts'

const LIST = `/v1/organisations/${SOKO}/applications`
const MACHINE = { name: 'Soko books', profile: 'machine' }
const DAY_MS = 86_400_000

/** An organisation with a member of each role, and a clock that a test sets. */
async function opened() {
  const tiny = await tinyHost({
    owner: developerToken('dev_owner'),
    developer: developerToken('dev_developer'),
    viewer: developerToken('dev_viewer'),
    stranger: developerToken('dev_stranger'),
  })
  await plantDevelopers(tiny.platform.store)
  const host: Host = { ...tiny }
  const ask = askAs(host)
  const created = async () => {
    const { body } = await ask('developer', 'POST', LIST, MACHINE)
    return { id: String(body.id), secret: String(body.client_secret) }
  }
  return { ask, created, host }
}

const idsOf = (body: Readonly<Record<string, unknown>>) =>
  (body.data as { id: string }[]).map(({ id }) => id)

test('the answer that makes an application has its secret, and no answer after it has', async () => {
  const { ask, created } = await opened()
  const { id, secret } = await created()
  expect(secret).toMatch(/^wk_test_s/)
  for (const path of [LIST, `/v1/applications/${id}`, `/v1/applications/${id}/secrets`]) {
    const { status, text } = await ask('developer', 'GET', path)
    expect([path, status, text.includes(secret)]).toEqual([path, 200, false])
    expect(text).not.toContain('hash of')
  }
})

test('a retry gets the same secret again, and makes no second application', async () => {
  const { ask } = await opened()
  const first = await ask('developer', 'POST', LIST, MACHINE, 'once')
  const again = await ask('developer', 'POST', LIST, MACHINE, 'once')
  expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true'])
  const { body } = await ask('developer', 'GET', LIST)
  expect(body.data).toHaveLength(2)
})

test('another developer’s retry with the same key is a request of their own', async () => {
  const { ask } = await opened()
  const first = await ask('developer', 'POST', LIST, MACHINE, 'once')
  const other = await ask('owner', 'POST', LIST, MACHINE, 'once')
  expect([first.status, other.status, other.body.code]).toEqual([
    201,
    409,
    'application_name_taken',
  ])
})

test('an application whose profile keeps no secret is answered with none', async () => {
  const { ask } = await opened()
  const device = { name: 'Kiosk', profile: 'device', redirect_uris: ['http://127.0.0.1/callback'] }
  const { status, body } = await ask('developer', 'POST', LIST, device)
  expect([status, body.client_secret]).toEqual([201, null])
})

test('a rotation overlaps for a day unless it says otherwise', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const secrets = `/v1/applications/${id}/secrets`
  const { status, body } = await ask('developer', 'POST', secrets, {})
  expect([status, body.client_secret]).toEqual([201, expect.stringMatching(/^wk_test_s/)])
  const listed = (await ask('viewer', 'GET', secrets)).body.data as { ends_at: string | null }[]
  const ends = listed.map(({ ends_at }) => ends_at)
  expect(ends).toEqual([new Date(DAY_MS).toISOString(), null])
})

test('a secret that has ended is listed no more', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const secrets = `/v1/applications/${id}/secrets`
  const { body } = await ask('developer', 'POST', secrets, { overlap_seconds: 0 })
  expect(idsOf((await ask('viewer', 'GET', secrets)).body)).toEqual([body.id])
  const revoked = await ask('developer', 'DELETE', `${secrets}/${body.id}`)
  expect(revoked.body).toMatchObject({ id: body.id, ends_at: new Date(0).toISOString() })
  expect((await ask('viewer', 'GET', secrets)).body).toEqual({ data: [] })
})

test('a key is shown once, rolled with its name, and revoked', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const keys = `/v1/applications/${id}/api-keys`
  const asked = { name: 'nightly', scopes: ['self.read'], expires_at: '2026-07-15T06:00:00Z' }
  const made = (await ask('developer', 'POST', keys, asked)).body
  expect(made).toMatchObject({ ...asked, expires_at: '2026-07-15T06:00:00.000Z' })
  expect(made.api_key).toMatch(/^wk_test_k/)
  const rolled = (await ask('developer', 'POST', `${keys}/${made.id}/roll`, { overlap_seconds: 0 }))
    .body
  expect(rolled).toMatchObject({ name: 'nightly', scopes: ['self.read'] })
  const listed = await ask('viewer', 'GET', keys)
  expect(idsOf(listed.body)).toEqual([rolled.id])
  expect(listed.text).not.toContain(String(rolled.api_key))
  await ask('developer', 'DELETE', `${keys}/${rolled.id}`)
  expect((await ask('viewer', 'GET', keys)).body).toEqual({ data: [] })
})

test('a client secret is no API key, nor the other way round', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const [secret] = idsOf((await ask('viewer', 'GET', `/v1/applications/${id}/secrets`)).body)
  const { status, body } = await ask('owner', 'DELETE', `/v1/applications/${id}/api-keys/${secret}`)
  expect([status, body.code]).toEqual([404, 'secret_not_found'])
})

test('settings that are named change, and the others stay', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const path = `/v1/applications/${id}`
  await ask('developer', 'PATCH', path, { ip_allow_list: ['203.0.113.7', '2001:db8::/32'] })
  const { body } = await ask('developer', 'PATCH', path, { name: 'Soko ledger' })
  expect(body).toMatchObject({
    name: 'Soko ledger',
    ip_allow_list: ['203.0.113.7/32', '2001:db8::/32'],
  })
})

/** Every write of an application, by its path behind it, with a body that would do. */
const writes: [method: string, path: string, body?: object][] = [
  ['PATCH', '', { name: 'Mine' }],
  ['POST', '/secrets', {}],
  ['DELETE', '/secrets/s1'],
  ['POST', '/api-keys', { name: 'mine' }],
  ['POST', '/api-keys/k1/roll', {}],
  ['DELETE', '/api-keys/k1'],
]

test.each(writes)(
  'a viewer may not %s %s, and to a stranger there is nothing',
  async (...asked) => {
    const { ask, created } = await opened()
    const [method, path, body] = asked
    const at = `/v1/applications/${(await created()).id}${path}`
    const codes = []
    for (const token of ['viewer', 'stranger']) {
      const { status, body: answer } = await ask(token, method, at, body)
      codes.push([status, answer.code])
    }
    expect(codes).toEqual([
      [403, 'role_not_allowed'],
      [404, 'application_not_found'],
    ])
  },
)

test('another’s application and none are refused in the same words', async () => {
  const { ask, created } = await opened()
  const { id } = await created()
  const words = async (path: string) => {
    const { body } = await ask('stranger', 'GET', `/v1/applications/${path}`)
    return { ...body, detail: String(body.detail).replace(path, 'it'), request_id: null }
  }
  expect(await words(id)).toEqual(await words('app_nobodys'))
})
