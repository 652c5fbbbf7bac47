import { seededIds } from '@wekeza/bank'
import { expect, test } from 'vitest'
import { memoryKeys } from '../stores/memory/server-keys.ts'
import { openKeyring } from './keyring.ts'
import { DELAY_MIN_MS, LIFETIMES_MS, rotateKeys } from './rotate-keys.ts'
import { newMasterKey, type Secrets } from './secrets.ts'

const START_MS = Date.parse('2026-01-15T06:00:00.000Z')
const MINUTE_MS = 60_000

function secretsOf(more: Partial<Secrets> = {}): Secrets {
  return { pepper: new Uint8Array(32), masterKeys: [newMasterKey()], first: undefined, ...more }
}

async function opened(secrets = secretsOf()) {
  let nowMs = START_MS
  const wall = { nowMs: () => nowMs }
  const store = memoryKeys()
  const readSecrets = async () => secrets
  const open = () => openKeyring({ store, readSecrets, wall })
  const keyring = await open()
  const ids = seededIds({ seed: 1, nowMs: wall.nowMs })
  return {
    keyring,
    open,
    store,
    kids: () => keyring.current().signingJwks.map(({ kid }) => kid),
    rotate: (more = {}) => {
      const options = { delayMs: 10 * MINUTE_MS, compromised: false, ...more }
      return rotateKeys({ store, envelope: keyring.envelope, ids, wall, ...options })
    },
    async goTo(atMs: number) {
      nowMs = atMs
      await keyring.refresh()
    },
  }
}

test('a new database gets one key of each use, which a second server reads', async () => {
  const { keyring, open } = await opened()
  const keys = keyring.current()
  expect(keys.signingJwks).toMatchObject([{ kty: 'EC', crv: 'P-256', d: expect.any(String) }])
  expect([keys.cookieKeys, keys.cursorSecrets].map((list) => list.length)).toEqual([1, 1])
  expect((await open()).current()).toEqual(keys)
})

test('the keys of an older secrets.json go on, in their order', async () => {
  const { keyring } = await opened(
    secretsOf({
      first: {
        cursorSecret: Buffer.alloc(32, 3).toString('base64url'),
        cookieKeys: ['the first cookie key', 'the second cookie key'],
        signingJwks: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'd', kid: 'known' }],
      },
    }),
  )
  const { cookieKeys, cursorSecrets, signingJwks } = keyring.current()
  expect(cookieKeys).toEqual(['the first cookie key', 'the second cookie key'])
  expect(signingJwks[0]?.kid).toBe('known')
  expect(cursorSecrets).toEqual([Buffer.alloc(32, 3)])
})

test('a new key is published, then signs, and the old one verifies until its last token has expired', async () => {
  const { rotate, kids, goTo } = await opened()
  const [old] = kids()
  await rotate()
  await goTo(START_MS + 1)
  const next = kids()[1]
  expect(kids()).toEqual([old, next])
  await goTo(START_MS + 10 * MINUTE_MS - 1)
  expect(kids()).toEqual([old, next])
  await goTo(START_MS + 10 * MINUTE_MS)
  expect(kids()).toEqual([next, old])
  await goTo(START_MS + 10 * MINUTE_MS + LIFETIMES_MS.signing - 1)
  expect(kids()).toEqual([next, old])
  await goTo(START_MS + 10 * MINUTE_MS + LIFETIMES_MS.signing)
  expect(kids()).toEqual([next])
})

test('the keys of cookies and cursors rotate with it, each for as long as it is good', async () => {
  const { rotate, keyring, goTo } = await opened()
  const { cookieKeys, cursorSecrets } = keyring.current()
  await rotate()
  await goTo(START_MS + 10 * MINUTE_MS)
  expect(keyring.current().cookieKeys[1]).toBe(cookieKeys[0])
  expect(keyring.current().cursorSecrets[1]).toEqual(cursorSecrets[0])
  await goTo(START_MS + 10 * MINUTE_MS + LIFETIMES_MS.cookie)
  expect(keyring.current().cookieKeys).toHaveLength(1)
  expect(keyring.current().cursorSecrets).toHaveLength(2)
})

test('no delay is shorter than servers need to see the new key', async () => {
  const { rotate, kids, goTo } = await opened()
  const [old] = kids()
  await rotate({ delayMs: 0 })
  await goTo(START_MS + DELAY_MIN_MS - 1)
  expect(kids()[0]).toBe(old)
})

test('a second rotation waits for the first', async () => {
  const { rotate, goTo } = await opened()
  await rotate()
  await expect(rotate()).rejects.toThrow(/waits already, until 2026-01-15T06:10:00.000Z/)
  await goTo(START_MS + 10 * MINUTE_MS)
  await rotate()
})

test('keys that others know end at once, those that wait too', async () => {
  const { rotate, kids, goTo } = await opened()
  const [old] = kids()
  await rotate()
  await rotate({ compromised: true })
  await goTo(START_MS)
  expect(kids()).toHaveLength(1)
  expect(kids()).not.toContain(old)
})

test('who asked is told before other keys are in force, and only then', async () => {
  const { rotate, keyring, goTo, kids } = await opened()
  const seen: string[][] = []
  keyring.onChange(async ({ signingJwks }) => {
    seen.push([String(kids()), String(signingJwks.map(({ kid }) => kid))])
  })
  await goTo(START_MS + 1)
  expect(seen).toEqual([])
  const before = String(kids())
  await rotate()
  await goTo(START_MS + 2)
  expect(seen).toEqual([[before, String(kids())]])
})

test('a database of another secrets.json is told apart, and no key is made in it', async () => {
  const { store } = await opened()
  const rows = await store.list()
  const other = openKeyring({
    store,
    readSecrets: async () => secretsOf(),
    wall: { nowMs: () => START_MS },
  })
  await expect(other).rejects.toThrow(/does not open: .* which is not here.* secrets.json/)
  expect(await store.list()).toEqual(rows)
})

test('nothing of a key stands in its row', async () => {
  const { store, keyring } = await opened()
  const written = JSON.stringify(await store.list())
  const { signingJwks, cookieKeys, cursorSecrets } = keyring.current()
  const texts = [
    signingJwks[0]?.d,
    cookieKeys[0],
    Buffer.from(cursorSecrets[0] ?? []).toString('base64url'),
  ]
  for (const text of texts) expect(written).not.toContain(text)
})
