import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readLedger } from '../stores/ledger/read-ledger.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import { AKINYI, bankOn, coreAt, coreBank, NOW_MS } from '../testing/core-bank.ts'
import { faultyCore } from '../testing/faulty-core.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PROCESS = fileURLToPath(new URL('../testing/core-paying-process.ts', import.meta.url))
const AMOUNT_MINOR = 123_450
const CLAIM_ENDS_MS = 31_000

test('a server that is killed between the call and its commit finishes it after the restart, once', async () => {
  const folder = temporaryFolder()
  const core = await faultyCore()
  const way = coreAt(core.url, 5_000)
  onTestFinished(() => way.close())
  const before = openSqlite(folder)
  const { pay } = await coreBank(before.bank('live'), way)
  const id = await pay(AMOUNT_MINOR)
  await before.close()

  const child = spawn(process.execPath, [PROCESS, folder, core.url], { stdio: 'inherit' })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  // The core has booked it; the process that asked for it ends before it hears of that.
  core.whenAsked(async () => {
    child.kill('SIGKILL')
    await ended
  })
  expect(await ended).toEqual([null, 'SIGKILL'])
  expect(core.state.asked).toBe(1)
  core.whenAsked(async () => {})

  const after = openSqlite(folder)
  onTestFinished(() => after.close())
  const store = after.bank('live')
  expect(await store.payments.get(id)).toMatchObject({ status: 'pending' })
  const bank = bankOn(store, way, { nowMs: () => NOW_MS })
  expect(await bank.workDue(Date.now())).toBe(0)
  await bank.workDue(Date.now() + CLAIM_ENDS_MS)
  await bank.core.readFeed()

  expect(await store.payments.get(id)).toMatchObject({ status: 'settled' })
  expect(await store.accounts.get(AKINYI)).toMatchObject({
    bookedMinor: 25_000_000 - AMOUNT_MINOR,
    heldMinor: 0,
  })
  expect(core.books.postings(0).filter(({ instruction }) => instruction === id)).toHaveLength(2)
  expect((await readLedger(folder, { databaseUrl: undefined })).faults).toEqual([])
})
