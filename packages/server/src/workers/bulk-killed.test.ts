import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBank } from '@wekeza/bank'
import { DEMO_BANK } from '@wekeza/platform'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bankPorts } from '../banks/bank-ports.ts'
import { DATABASE_FILE } from '../platform/open-database-file.ts'
import { readLedger } from '../stores/ledger/read-ledger.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { bareEnv } from '../testing/bare-env.ts'
import { bulkInFolder } from '../testing/bulk-in-folder.ts'
import { PAID_ACCOUNT, paidFolder } from '../testing/paid-folder.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const ROWS = 10_000
const DAY_MS = 86_400_000
/** A worker that died gives its rows back after half a minute of the wall. */
const CLAIM_ENDS_MS = 31_000

/** Starts a server on the folder, and ends it without warning once some of the rows have begun and others have not. */
async function killInTheMiddle(folder: string): Promise<number> {
  const env = { ...bareEnv(), WEKEZA_DATA_DIR: folder, PORT: '0' }
  const child = spawn(process.execPath, [MAIN, 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true })
  const begun = database.prepare('SELECT begun_count FROM bulk_payment').pluck()
  const seen = await vi.waitFor(
    () => {
      const count = begun.get() as number
      if (count === 0) throw new Error('nothing has begun yet')
      return count
    },
    { timeout: 30_000, interval: 2 },
  )
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect(seen).toBeGreaterThan(0)
  const left = begun.get() as number
  database.close()
  return left
}

test('a server that is killed within a file of ten thousand rows leaves nothing half done, and the rest is paid', {
  timeout: 120_000,
}, async () => {
  const folder = await paidFolder()
  const bulk = await bulkInFolder(folder, { nowMs: () => Date.now() }, ROWS)
  const begun = await killInTheMiddle(folder)
  expect(begun).toBeLessThan(bulk.accepted.count)
  expect(payments(folder)).toBe(begun)
  expect((await readLedger(folder, { databaseUrl: undefined })).faults).toEqual([])

  const stores = openSqlite(folder)
  onTestFinished(() => stores.close())
  const store = stores.bank(DEMO_BANK)
  const later = { nowMs: () => Date.now() + 3 * DAY_MS }
  const bank = openBank(bankPorts(store, later))
  while ((await bank.workDue(Date.now() + CLAIM_ENDS_MS)) > 0);

  expect(await store.bulks.get(bulk.id)).toMatchObject({
    status: 'partially_completed',
    begunCount: bulk.accepted.count,
    settled: bulk.accepted,
    failed: { count: 0, amountMinor: 0 },
  })
  expect(payments(folder)).toBe(bulk.accepted.count)
  expect(leftThePayer(folder)).toBe(bulk.accepted.amountMinor + bulk.feesMinor)
  expect(await store.accounts.get(PAID_ACCOUNT)).toMatchObject({ heldMinor: 0 })
  expect((await readLedger(folder, { databaseUrl: undefined })).faults).toEqual([])
})

function payments(folder: string): number {
  return ask(folder, 'SELECT count(*) FROM payment WHERE bulk_payment_id IS NOT NULL')
}

function leftThePayer(folder: string): number {
  return ask(
    folder,
    `SELECT -sum(posting.amount_minor) FROM posting
     JOIN payment ON payment.bank = posting.bank AND payment.id = posting.payment_id
     WHERE payment.bulk_payment_id IS NOT NULL AND posting.account_id = '${PAID_ACCOUNT}'`,
  )
}

function ask(folder: string, question: string): number {
  const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true })
  const answer = database.prepare(question).pluck().get() as number
  database.close()
  return answer
}
