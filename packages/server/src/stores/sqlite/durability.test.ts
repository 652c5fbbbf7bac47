import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { sqliteStores } from './index.ts'
import { openDatabase } from './open-database.ts'

const CHILD = fileURLToPath(new URL('./pay-until-killed.ts', import.meta.url))
const ACKNOWLEDGED_MIN = 300

/** Runs a process that pays, kills it without warning, and answers with what it had acknowledged. */
async function payUntilKilled(file: string): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id)
    if (acknowledged.length === ACKNOWLEDGED_MIN) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged
}

test('what was acknowledged survives a kill, whole', { timeout: 30_000 }, async () => {
  const file = join(temporaryFolder(), 'bank.db')
  const acknowledged = await payUntilKilled(file)
  expect(acknowledged.length).toBeGreaterThanOrEqual(ACKNOWLEDGED_MIN)

  const database = openDatabase(file)
  const store = sqliteStores(database)('test_one')
  const booked = await store.transactions.page('acc_from', { limit: 1_000_000 })
  const kept = new Set(booked.map(({ paymentId }) => paymentId))
  expect(acknowledged.filter((id) => !kept.has(`pay_${id}`))).toEqual([])

  const sum = database.prepare('SELECT sum(booked_minor) FROM account').pluck().get()
  const torn = 'SELECT entry_id FROM posting GROUP BY bank, entry_id HAVING sum(amount_minor) <> 0'
  expect(sum).toBe(0)
  expect(database.prepare(torn).all()).toEqual([])
  expect((await store.accounts.get('acc_to'))?.bookedMinor).toBe(booked.length * 7)
  database.close()
})
