import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { loadSecrets, replaceSecrets, SECRETS_FILE } from './load-secrets.ts'
import { newMasterKey } from './secrets.ts'

const OLDER = {
  cursorSecret: Buffer.alloc(32, 7).toString('base64url'),
  cookieKeys: ['a cookie key of many characters'],
  signingJwks: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd' }],
}

function folderWith(text: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, SECRETS_FILE), text, { mode: 0o600 })
  return folder
}

test('secrets are made once and then stay', async () => {
  const folder = temporaryFolder()
  const first = await loadSecrets(folder)
  expect(await loadSecrets(folder)).toEqual(first)
  expect(first.pepper).toHaveLength(32)
  expect(first.masterKeys.map(({ key }) => key.length)).toEqual([32])
})

test('only the owner can read them', async () => {
  const folder = temporaryFolder()
  await loadSecrets(folder)
  expect(statSync(join(folder, SECRETS_FILE)).mode & 0o777).toBe(0o600)
})

test('two folders have nothing in common', async () => {
  const [one, other] = [await loadSecrets(temporaryFolder()), await loadSecrets(temporaryFolder())]
  expect(one.pepper).not.toEqual(other.pepper)
  expect(one.masterKeys).not.toEqual(other.masterKeys)
})

test('processes that start together agree on one, and leave no draft behind', async () => {
  const folder = temporaryFolder()
  const [first, ...rest] = await Promise.all([1, 2, 3, 4].map(() => loadSecrets(folder)))
  for (const other of rest) expect(other).toEqual(first)
  expect(readdirSync(folder)).toEqual([SECRETS_FILE])
})

test('a file from before there were master keys gives the same ones on every server, and is left as it is', async () => {
  const [one, other] = [folderWith(JSON.stringify(OLDER)), folderWith(JSON.stringify(OLDER))]
  const secrets = await loadSecrets(one)
  expect(await loadSecrets(other)).toEqual(secrets)
  expect(secrets.first).toEqual(OLDER)
  expect(Buffer.from(secrets.pepper)).not.toEqual(Buffer.from(secrets.masterKeys[0]?.key ?? []))
  expect(readFileSync(join(one, SECRETS_FILE), 'utf8')).toBe(JSON.stringify(OLDER))
})

test('secrets that are replaced are read back, by their owner only, and leave no draft behind', async () => {
  const folder = folderWith(JSON.stringify(OLDER))
  const { pepper, masterKeys } = await loadSecrets(folder)
  const next = { pepper, masterKeys: [newMasterKey(), ...masterKeys] }
  await replaceSecrets(folder, next)
  expect(await loadSecrets(folder)).toEqual({ ...next, first: undefined })
  expect(statSync(join(folder, SECRETS_FILE)).mode & 0o777).toBe(0o600)
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
  JSON.stringify({ pepper: OLDER.cursorSecret, masterKeys: [] }),
  JSON.stringify({ pepper: OLDER.cursorSecret, masterKeys: [{ id: 'm_one', key: 'short' }] }),
  JSON.stringify({ masterKeys: [{ id: 'm_one', key: OLDER.cursorSecret }] }),
])('a file that holds %j is refused, and not overwritten', async (text) => {
  const folder = folderWith(text)
  await expect(loadSecrets(folder)).rejects.toThrow('does not hold whole secrets')
  expect(readFileSync(join(folder, SECRETS_FILE), 'utf8')).toBe(text)
})
