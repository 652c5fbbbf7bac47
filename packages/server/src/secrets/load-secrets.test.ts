import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { loadSecrets, SECRETS_FILE } from './load-secrets.ts'

test('secrets are made once and then stay', async () => {
  const folder = temporaryFolder()
  const first = await loadSecrets(folder)
  expect(await loadSecrets(folder)).toEqual(first)
  expect(first.cursorSecret).toHaveLength(32)
  expect(first.signingJwks[0]).toMatchObject({ kty: 'EC', crv: 'P-256', d: expect.any(String) })
})

test('only the owner can read them', async () => {
  const folder = temporaryFolder()
  await loadSecrets(folder)
  expect(statSync(join(folder, SECRETS_FILE)).mode & 0o777).toBe(0o600)
})

test('two folders have nothing in common', async () => {
  const [one, other] = [await loadSecrets(temporaryFolder()), await loadSecrets(temporaryFolder())]
  expect(one.cursorSecret).not.toEqual(other.cursorSecret)
  expect(one.cookieKeys).not.toEqual(other.cookieKeys)
  expect(one.signingJwks).not.toEqual(other.signingJwks)
})

test('processes that start together agree on one, and leave no draft behind', async () => {
  const folder = temporaryFolder()
  const [first, ...rest] = await Promise.all([1, 2, 3, 4].map(() => loadSecrets(folder)))
  for (const other of rest) expect(other).toEqual(first)
  expect(readdirSync(folder)).toEqual([SECRETS_FILE])
})

test('a file that others can read is refused', async () => {
  const folder = temporaryFolder()
  await loadSecrets(folder)
  chmodSync(join(folder, SECRETS_FILE), 0o644)
  await expect(loadSecrets(folder)).rejects.toThrow('can be read by others')
})

test.each([
  '',
  '{}',
  'null',
  '[]',
  '{"cursorSecret":"short","cookieKeys":["k"],"signingJwks":[{}]}',
])('a file that holds %j is refused, and not overwritten', async (text) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, SECRETS_FILE), text, { mode: 0o600 })
  await expect(loadSecrets(folder)).rejects.toThrow('does not hold whole secrets')
  expect(readFileSync(join(folder, SECRETS_FILE), 'utf8')).toBe(text)
})
