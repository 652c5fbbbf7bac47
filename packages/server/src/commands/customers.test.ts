import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newGrantId, ownSessionsOf } from '../identity/provider/grant-id.ts'
import { DATABASE_FILE, openFile } from '../platform/open-database-file.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { bareEnv } from '../testing/bare-env.ts'
import { runCommand } from '../testing/run-command.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const WANJIRU = ['test_demo', 'cus_wanjiru']
const GRANT = newGrantId(ownSessionsOf('test_demo', 'cus_wanjiru'))
const REFRESH = {
  model: 'RefreshToken',
  id: 'of-wanjiru',
  uid: null,
  userCode: null,
  grantId: GRANT,
  payload: {},
  consumedAtMs: null,
  expiresAtMs: Date.now() + 3_600_000,
}

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wekeza-'))
  await runCommand(['seed'], { WEKEZA_DATA_DIR: folder })
})
afterAll(() => rmSync(folder, { recursive: true }))

const customers = (...args: string[]) =>
  runCommand(['customers', ...args], { WEKEZA_DATA_DIR: folder })

async function inStores<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = openSqlite(folder)
  try {
    return await work(stores)
  } finally {
    await stores.close()
  }
}

const signsInWith = (password: string) =>
  inStores(({ credentials }) => credentials('customers').verify('test_demo', 'wanjiru', password))

function lastAct(): { act: string; subject: string; facts: string; actor: string } {
  const database = openFile(join(folder, DATABASE_FILE))
  const read = 'SELECT act, subject, facts, actor FROM audit_entry ORDER BY at_ms DESC, rowid DESC'
  const row = database.prepare(`${read} LIMIT 1`).get()
  database.close()
  return row as ReturnType<typeof lastAct>
}

test('a password is made, told once, and stands nowhere', async () => {
  await inStores(({ provider }) => provider.upsert(REFRESH))
  const { exitCode, stdout } = await customers('password', ...WANJIRU)
  const [password = ''] = stdout.split('\n')
  expect(exitCode).toBe(0)
  expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/)
  expect(await signsInWith(password)).toBe('cus_wanjiru')
  expect(await signsInWith('karibu')).toBeUndefined()
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'latin1')).not.toContain(password)
  }
  expect(lastAct()).toEqual({
    act: 'password.set',
    subject: 'cus_wanjiru',
    facts: '{"by":"generated"}',
    actor: 'operator',
  })
  const kept = await inStores(({ provider }) => provider.find('RefreshToken', REFRESH.id))
  expect(kept).toBeUndefined()
})

test('a password comes from a file of its owner’s alone', async () => {
  const file = join(folder, 'password.txt')
  writeFileSync(file, 'nyumba yangu ni kubwa\n', { mode: 0o644 })
  const shared = await customers('password', ...WANJIRU, '--password-file', file)
  expect([shared.exitCode, shared.stderr]).toEqual([1, expect.stringContaining('chmod 600')])
  const own = join(folder, 'own.txt')
  writeFileSync(own, 'nyumba yangu ni kubwa\n', { mode: 0o600 })
  const { exitCode, stdout } = await customers('password', ...WANJIRU, '--password-file', own)
  expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('nyumba')])
  expect(await signsInWith('nyumba yangu ni kubwa')).toBe('cus_wanjiru')
})

test('a password comes by standard input, and is not too short', async () => {
  const typed = (password: string) =>
    new Promise<number | string>((resolve) => {
      const env = { ...bareEnv(), WEKEZA_DATA_DIR: folder }
      const args = [MAIN, 'customers', 'password', ...WANJIRU, '--password-file', '-']
      const child = execFile(process.execPath, args, { env }, (fault) => resolve(fault?.code ?? 0))
      child.stdin?.end(`${password}\n`)
    })
  expect(await typed('short')).toBe(1)
  expect(await typed('mlango wa mbele')).toBe(0)
  expect(await signsInWith('mlango wa mbele')).toBe('cus_wanjiru')
})

test('a password is no argument, where a list of processes would show it', async () => {
  expect((await customers('password', ...WANJIRU, '--password', 'karibu')).exitCode).toBe(1)
})

test('an authenticator app is taken away, once, and so are the sessions that it opened', async () => {
  await customers('enrol', ...WANJIRU)
  await inStores(({ provider }) => provider.upsert(REFRESH))
  expect((await customers('unenrol', ...WANJIRU)).stdout).toContain('no authenticator app any more')
  expect(lastAct()).toMatchObject({ act: 'factor.removed', subject: 'cus_wanjiru' })
  const person = { realm: 'customers', bankKey: 'test_demo', personId: 'cus_wanjiru' } as const
  const left = await inStores(async ({ provider, secondFactors }) => [
    await secondFactors.find(person),
    await provider.find('RefreshToken', REFRESH.id),
  ])
  expect(left).toEqual([undefined, undefined])
  const again = await customers('unenrol', ...WANJIRU)
  expect([again.exitCode, again.stderr]).toEqual([1, expect.stringContaining('customers enrol')])
})

test.each(['password', 'unenrol', 'unlock'])('%s refuses whom nobody knows', async (command) => {
  const { exitCode, stderr } = await customers(command, 'live', 'cus_nobody')
  expect([exitCode, stderr]).toEqual([
    1,
    expect.stringContaining('There is no customer cus_nobody at live.'),
  ])
})

test('the chain of the acts holds', async () => {
  expect((await runCommand(['audit', 'verify'], { WEKEZA_DATA_DIR: folder })).exitCode).toBe(0)
})
