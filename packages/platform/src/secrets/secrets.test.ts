import { expect, test } from 'vitest'
import { failureOf, NOW_MS, twoOrganisations } from '../testing/small-platform.ts'

const HOUR_MS = 3_600_000

async function world() {
  const platform = await twoOrganisations()
  const { service, ann, application } = platform
  const { id } = application
  return {
    ...platform,
    rotate: (overlapMs = HOUR_MS) => service.secrets.rotate(ann, id, overlapMs),
    revoke: (secretId: string) => service.secrets.revoke(ann, id, secretId),
    createKey: (name: string, more: { scopes?: string[]; endsAtMs?: number } = {}) =>
      service.apiKeys.create(ann, id, { name, ...more }),
    roll: (keyId: string, overlapMs = HOUR_MS) => service.apiKeys.roll(ann, id, keyId, overlapMs),
    revokeKey: (keyId: string) => service.apiKeys.revoke(ann, id, keyId),
    listed: () => platform.store.secrets.list(id),
  }
}

test('a rotated secret works beside the one before it, which ends by itself', async () => {
  const { take, rotate, listed } = await world()
  const { issued } = await take(rotate())
  const [old, fresh] = await listed()
  expect(old).toMatchObject({ endsAtMs: NOW_MS + HOUR_MS })
  expect(fresh).toEqual(issued.secret)
  expect(issued.text).not.toBe('')
})

test('two secrets are enough', async () => {
  const { take, rotate, wait } = await world()
  await take(rotate())
  expect(await failureOf(rotate())).toEqual({
    code: 'too_many_secrets',
    kind: 'client_secret',
    max: 2,
  })
  wait(HOUR_MS)
  await take(rotate())
})

test('of two who rotate at once, the second decides anew', async () => {
  const { store, rotate } = await world()
  const [one, two] = await Promise.all([rotate(), rotate()])
  if (!one.ok || !two.ok) throw new Error('it is possible')
  expect(await store.commit(one)).toEqual({ kind: 'committed' })
  expect(await store.commit(two)).toEqual({ kind: 'refused', guard: 'secrets' })
  expect(await failureOf(rotate())).toMatchObject({ code: 'too_many_secrets' })
})

test('who has no secret rotates none', async () => {
  const { service, made, ann, organisationId } = await world()
  const device = { name: 'Device', profile: 'device', redirectUris: [] } as const
  const { id } = await made(ann, organisationId, device)
  const rotated = service.secrets.rotate(ann, id, 0)
  expect(await failureOf(rotated)).toMatchObject({ code: 'profile_invalid' })
})

test('a revoked secret has ended, and revoking it again changes nothing', async () => {
  const { store, take, revoke, listed } = await world()
  const [secret] = await listed()
  const id = secret?.id ?? ''
  expect((await take(revoke(id))).secret).toEqual({ ...secret, endsAtMs: NOW_MS })
  expect(await store.secrets.get(id)).toEqual({ ...secret, endsAtMs: NOW_MS })
  const again = await revoke(id)
  expect(again).toMatchObject({ ok: true, changes: [] })
  expect(again).not.toHaveProperty('act')
})

test("a secret is not found by another application's, nor by another kind's operation", async () => {
  const { service, take, made, revoke, revokeKey, createKey, listed, ann, organisationId } =
    await world()
  const [secret] = await listed()
  const { id } = await made(ann, organisationId, { name: 'Other' })
  const { issued } = await take(createKey('Nightly'))
  const missing = { code: 'secret_not_found', secretId: secret?.id }
  expect(await failureOf(service.secrets.revoke(ann, id, secret?.id ?? ''))).toEqual(missing)
  expect(await failureOf(revokeKey(secret?.id ?? ''))).toEqual(missing)
  expect(await failureOf(revoke(issued.secret.id))).toMatchObject({ code: 'secret_not_found' })
})

test('secrets and keys are listed apart', async () => {
  const { service, take, createKey, ann, application } = await world()
  await take(createKey('Nightly'))
  const secrets = await service.secrets.list(ann, application.id)
  const keys = await service.apiKeys.list(ann, application.id)
  expect(secrets.ok && secrets.secrets.map(({ kind }) => kind)).toEqual(['client_secret'])
  expect(keys.ok && keys.keys.map(({ name }) => name)).toEqual(['Nightly'])
})

test('a key has its name, its scopes and its end', async () => {
  const { take, createKey } = await world()
  const endsAtMs = NOW_MS + HOUR_MS
  const asked = createKey(' Nightly ', { scopes: ['events.read'], endsAtMs })
  const { secret } = (await take(asked)).issued
  expect(secret).toMatchObject({
    kind: 'api_key',
    name: 'Nightly',
    scopes: ['events.read'],
    endsAtMs,
  })
})

test('a key never reaches what is of customers, nor what its application has not', async () => {
  const { createKey } = await world()
  expect(await failureOf(createKey('Wide', { scopes: ['accounts.read'] }))).toEqual({
    code: 'key_scope_not_allowed',
    beyond: ['accounts.read'],
    allowed: ['consents.manage', 'events.read', 'sandbox.manage'],
  })
})

test('a key that has ended before it began is refused', async () => {
  const { createKey } = await world()
  expect(await failureOf(createKey('Late', { endsAtMs: NOW_MS }))).toMatchObject({
    code: 'key_expiry_invalid',
  })
  expect(await failureOf(createKey('Soon', { endsAtMs: NOW_MS + 1 }))).toBeUndefined()
})

test('a name is taken as long as a key of it opens anything', async () => {
  const { take, createKey, revokeKey } = await world()
  const { issued } = await take(createKey('Nightly'))
  expect(await failureOf(createKey('Nightly'))).toEqual({ code: 'key_name_taken', name: 'Nightly' })
  await take(revokeKey(issued.secret.id))
  await take(createKey('Nightly'))
})

test('twenty keys are enough', async () => {
  const { take, createKey, revokeKey } = await world()
  const ids: string[] = []
  for (let index = 0; index < 20; index += 1) {
    ids.push((await take(createKey(`Key ${index}`))).issued.secret.id)
  }
  expect(await failureOf(createKey('One more'))).toEqual({
    code: 'too_many_secrets',
    kind: 'api_key',
    max: 20,
  })
  await take(revokeKey(ids[7] ?? ''))
  await take(createKey('One more'))
})

test.each(['fapi2', 'device'] as const)('an application of %s has no keys', async (profile) => {
  const { service, made, ann, organisationId } = await world()
  const uris = profile === 'device' ? [] : ['https://books.example/cb']
  const jwks = profile === 'device' ? null : { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] }
  const { id } = await made(ann, organisationId, {
    name: profile,
    profile,
    redirectUris: uris,
    jwks,
  })
  const created = service.apiKeys.create(ann, id, { name: 'Nightly' })
  expect(await failureOf(created)).toMatchObject({ code: 'profile_invalid' })
})

test('a rolled key has the name, the scopes and the end of the one before it', async () => {
  const { store, take, createKey, roll } = await world()
  const endsAtMs = NOW_MS + 9 * HOUR_MS
  const { issued: old } = await take(createKey('Nightly', { scopes: ['events.read'], endsAtMs }))
  const { issued } = await take(roll(old.secret.id))
  const { name, scopes } = old.secret
  expect(issued.secret).toMatchObject({ kind: 'api_key', name, scopes, endsAtMs })
  expect(await store.secrets.get(old.secret.id)).toMatchObject({ endsAtMs: NOW_MS + HOUR_MS })
})

test('of one name the newest key is rolled, also while the one before it is valid', async () => {
  const { take, createKey, roll } = await world()
  const { issued: first } = await take(createKey('Nightly'))
  const { issued: second } = await take(roll(first.secret.id))
  expect(await failureOf(roll(first.secret.id))).toEqual({
    code: 'key_name_taken',
    name: 'Nightly',
  })
  const { issued: third } = await take(roll(second.secret.id))
  expect(third.secret.endsAtMs).toBeNull()
})

test('a key that would end before the overlap does is followed by one that can be rolled', async () => {
  const { take, createKey, roll, wait } = await world()
  const asked = createKey('Nightly', { endsAtMs: NOW_MS + 10 })
  const { issued: first } = await take(asked)
  wait(1)
  const { issued: second } = await take(roll(first.secret.id))
  expect(await failureOf(roll(first.secret.id))).toMatchObject({ code: 'key_name_taken' })
  await take(roll(second.secret.id))
})

test('a key that has ended is not rolled', async () => {
  const { take, createKey, roll, revokeKey } = await world()
  const { issued } = await take(createKey('Nightly'))
  await take(revokeKey(issued.secret.id))
  expect(await failureOf(roll(issued.secret.id))).toMatchObject({ code: 'secret_not_found' })
})

test('rolling makes forty keys at most', async () => {
  const { take, createKey, roll, wait } = await world()
  let newest = ''
  for (let index = 0; index < 20; index += 1) {
    newest = (await take(createKey(`Key ${index}`))).issued.secret.id
  }
  for (let index = 0; index < 20; index += 1) {
    wait(1)
    newest = (await take(roll(newest))).issued.secret.id
  }
  wait(1)
  expect(await failureOf(roll(newest))).toMatchObject({ code: 'too_many_secrets', max: 40 })
})

test('what is written down names the secret by its id, and never shows it', async () => {
  const { store, take, rotate, application, ann } = await world()
  const { issued } = await take(rotate())
  expect(store.acts().at(-1)).toEqual({
    atMs: NOW_MS,
    bank: application.bankKey,
    actor: `developer:${ann}`,
    act: 'secret.rotated',
    subject: application.id,
    facts: { kind: 'client_secret', secret: issued.secret.id },
  })
})
