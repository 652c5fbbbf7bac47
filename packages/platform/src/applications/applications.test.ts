import { expect, test } from 'vitest'
import type { PlatformChange } from '../commit/platform-change.ts'
import type { ApplicationAsk } from '../service.ts'
import {
  APP,
  failureOf,
  HTTPS,
  KNOWN,
  NOW_MS,
  twoOrganisations,
} from '../testing/small-platform.ts'

const JWKS = { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] }
const ALL = [...KNOWN.applicationScopes, ...KNOWN.customerScopes]

async function world() {
  const platform = await twoOrganisations()
  const { service, store, ann, organisationId } = platform
  const ask = (more: Partial<ApplicationAsk>) =>
    service.applications.create(ann, organisationId, { ...APP, name: 'New', ...more })
  const goLive = (...scopes: string[]) => {
    const grant: PlatformChange = { kind: 'grant-live', organisationId, scopes, rails: [] }
    return store.commit({ changes: [grant] })
  }
  return { ...platform, ask, goLive }
}

test('an application is made at the test bank of its organisation, with all that its profile may have', async () => {
  const { store, take, ask, organisationId } = await world()
  const { application } = await take(ask({}))
  expect(application).toMatchObject({
    bankKey: `test_${organisationId.replace('org_', '')}`,
    organisationId,
    profile: 'standard',
    redirectUris: HTTPS,
    scopes: ALL,
    ipAllowList: [],
    status: 'active',
  })
  expect(await store.applications.get(application.id)).toEqual(application)
})

test('its secret comes with it, once', async () => {
  const { store, take, ask } = await world()
  const { application, issued } = await take(ask({}))
  expect(issued?.text).toMatch(/^wk_/)
  expect(await store.secrets.list(application.id)).toEqual([issued?.secret])
})

test('who has keys has no secret', async () => {
  const { store, take, ask } = await world()
  const { application, issued } = await take(ask({ profile: 'fapi2', jwks: JWKS }))
  expect(issued).toBeNull()
  expect(await store.secrets.list(application.id)).toEqual([])
  expect(application.jwks).toEqual({ keys: [{ ...JWKS.keys[0], alg: 'ES256', use: 'sig' }] })
})

test("a machine gets no customer's scopes", async () => {
  const { take, ask } = await world()
  const { application } = await take(ask({ profile: 'machine', redirectUris: [] }))
  expect(application.scopes).toEqual(KNOWN.applicationScopes)
})

test('fewer scopes can be asked for, and no others', async () => {
  const { take, ask } = await world()
  const few = await take(ask({ scopes: ['openid'] }))
  expect(few.application.scopes).toEqual(['openid'])
  const more = ask({ name: 'More', scopes: ['openid', 'operations.write', 'me'] })
  expect(await failureOf(more)).toEqual({
    code: 'scope_not_approved',
    beyond: ['operations.write', 'me'],
    allowed: ALL,
  })
})

test('a machine cannot ask for what is of customers', async () => {
  const { ask } = await world()
  const asked = ask({ profile: 'machine', redirectUris: [], scopes: ['accounts.read'] })
  expect(await failureOf(asked)).toMatchObject({ beyond: ['accounts.read'] })
})

test("the bank's own profile is not for developers", async () => {
  const { ask } = await world()
  expect(await failureOf(ask({ profile: 'first-party' }))).toMatchObject({
    code: 'profile_invalid',
    fact: expect.stringContaining("bank's own portal"),
  })
})

test('nothing is made at the live bank before the organisation is live', async () => {
  const { ask, organisationId } = await world()
  const asked = ask({ environment: 'live' })
  expect(await failureOf(asked)).toEqual({ code: 'not_live', organisationId })
})

test('a live application has at most what the bank approved, and nothing of a test bank', async () => {
  const { take, ask, goLive } = await world()
  await goLive('openid', 'accounts.read', 'sandbox.manage')
  const { application } = await take(ask({ environment: 'live' }))
  expect(application.bankKey).toBe('live')
  expect(application.scopes).toEqual(['openid', 'accounts.read'])
  const beyond = ask({ environment: 'live', name: 'More', scopes: ['balances.read'] })
  expect(await failureOf(beyond)).toMatchObject({ code: 'scope_not_approved' })
})

test('who is live still makes test applications with all scopes', async () => {
  const { take, ask, goLive, organisationId } = await world()
  await goLive('openid')
  const { application } = await take(ask({}))
  expect(application.bankKey).toBe(`test_${organisationId.replace('org_', '')}`)
  expect(application.scopes).toEqual(ALL)
})

test('a name is taken at one bank, and free at the other', async () => {
  const { take, ask, goLive } = await world()
  await goLive('openid')
  await take(ask({}))
  expect(await failureOf(ask({ name: ' New ' }))).toEqual({
    code: 'application_name_taken',
    name: 'New',
  })
  expect(await failureOf(ask({ environment: 'live' }))).toBeUndefined()
})

test.each([
  [{ redirectUris: ['http://books.example/cb'] }, 'redirect_uri_invalid'],
  [{ redirectUris: ['https://*.books.example/cb'] }, 'redirect_uri_invalid'],
  [{ redirectUris: [] }, 'profile_invalid'],
  [{ profile: 'machine' }, 'profile_invalid'],
  [{ tlsClientSubject: 'no subject' }, 'profile_invalid'],
  [{ jwks: { keys: [] } }, 'profile_invalid'],
  [{ jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'broken', y: 'y' }] } }, 'profile_invalid'],
  [{ jwks: JWKS, tlsClientSubject: 'CN=books' }, 'profile_invalid'],
  [{ ipAllowList: ['10.0.0.0/8', 'everywhere'] }, 'ip_range_invalid'],
] as const)('%j does not fit: %s', async (more, code) => {
  const { ask } = await world()
  expect(await failureOf(ask(more))).toMatchObject({ code })
})

test('addresses are kept as they are compared, each once, and fifty at most', async () => {
  const { take, ask } = await world()
  const list = ['10.0.0.1/32', '10.0.0.1', '10.1.0.0/16']
  const { application } = await take(ask({ ipAllowList: list }))
  expect(application.ipAllowList).toEqual(['10.0.0.1', '10.1.0.0/16'])
  const many = Array.from({ length: 51 }, (_, index) => `10.0.0.${index}`)
  const fifty = ask({ name: 'Fifty', ipAllowList: [...many.slice(1), '10.0.0.1'] })
  expect(await failureOf(fifty)).toBeUndefined()
  const received = '10.0.0.50'
  expect(await failureOf(ask({ name: 'Many', ipAllowList: many }))).toEqual({
    code: 'ip_range_invalid',
    received,
  })
})

test('what is changed of an application changes, and nothing else', async () => {
  const { store, service, take, ann, application } = await world()
  const wish = { name: 'Renamed', ipAllowList: ['10.0.0.0/8'], redirectUris: undefined }
  const updated = await take(service.applications.update(ann, application.id, wish))
  const expected = { ...application, name: 'Renamed', ipAllowList: ['10.0.0.0/8'] }
  expect(updated.application).toEqual(expected)
  expect(await store.applications.get(application.id)).toEqual(expected)
  expect(store.acts().at(-1)?.facts).toEqual({ changed: ['ipAllowList', 'name'] })
})

test('an application keeps its own name, and takes no other one', async () => {
  const { service, take, made, ann, organisationId, application } = await world()
  await made(ann, organisationId, { name: 'Taken' })
  const rename = (name: string) => service.applications.update(ann, application.id, { name })
  expect(await failureOf(rename('Taken'))).toEqual({
    code: 'application_name_taken',
    name: 'Taken',
  })
  await take(rename(APP.name))
})

test('a change must fit the profile', async () => {
  const { service, ann, application } = await world()
  const change = service.applications.update(ann, application.id, { redirectUris: [] })
  expect(await failureOf(change)).toMatchObject({ code: 'profile_invalid' })
})

test('from when on it has keys its secrets open nothing, also once the keys are gone', async () => {
  const { store, service, take, ann, application } = await world()
  await take(service.secrets.rotate(ann, application.id, 3_600_000))
  await take(service.applications.update(ann, application.id, { jwks: JWKS }))
  await take(service.applications.update(ann, application.id, { jwks: null }))
  const secrets = await store.secrets.list(application.id)
  expect(secrets).toHaveLength(2)
  expect(secrets.filter(({ endsAtMs }) => endsAtMs === null || endsAtMs > NOW_MS)).toEqual([])
  await take(service.secrets.rotate(ann, application.id, 0))
})

test('a secret that was made while keys came does not come alive when they go', async () => {
  const { store, service, take, ann, application } = await world()
  const rotated = await service.secrets.rotate(ann, application.id, 0)
  await take(service.applications.update(ann, application.id, { jwks: JWKS }))
  // As a rotation that was decided before would, if nothing else refused it.
  if (!rotated.ok) throw new Error('it is possible')
  const { secret } = rotated.issued
  await store.commit({ changes: [{ kind: 'insert-secret', secret, validBefore: 0 }] })
  await take(service.applications.update(ann, application.id, { jwks: null }))
  expect(await store.secrets.get(secret.id)).toMatchObject({ endsAtMs: NOW_MS })
})

test('keys for the application itself outlast a change of its client secret', async () => {
  const { store, service, take, ann, application } = await world()
  const { issued } = await take(service.apiKeys.create(ann, application.id, { name: 'Nightly' }))
  await take(service.applications.update(ann, application.id, { jwks: JWKS }))
  expect(await store.secrets.get(issued.secret.id)).toMatchObject({ endsAtMs: null })
})
