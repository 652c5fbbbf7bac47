import { expect, onTestFinished, test } from 'vitest'
import { readLedger } from '../stores/ledger/read-ledger.ts'
import { openPostgres } from '../stores/postgres/open.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { Stores } from '../stores/stores.ts'
import { coreAt, coreBank } from '../testing/core-bank.ts'
import type { Fault } from '../testing/core-faults.ts'
import { faultyCore } from '../testing/faulty-core.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const AMOUNT_MINOR = 123_450
const [AKINYI_MINOR, BARASA_MINOR] = [25_000_000, 80_000_000]
const MINUTE_MS = 60_000

type Engine = 'on SQLite' | 'on PostgreSQL'

/** A bank on this engine before a core that will do wrong; and its books, verified. */
async function facing(engine: Engine) {
  const folder = temporaryFolder()
  const url = engine === 'on PostgreSQL' ? await freshDatabase() : undefined
  const stores: Stores = url ? await openPostgres(url, { connectionsMax: 4 }) : openSqlite(folder)
  const core = await faultyCore()
  const way = coreAt(core.url)
  onTestFinished(async () => {
    await way.close()
    await stores.close()
  })
  const facing = await coreBank(stores.bank('live'), way)
  return {
    ...facing,
    core,
    ledgerFaults: async () => (await readLedger(folder, { databaseUrl: url })).faults,
  }
}

const paidOnce = {
  akinyi: { bookedMinor: AKINYI_MINOR - AMOUNT_MINOR, heldMinor: 0 },
  barasa: { bookedMinor: BARASA_MINOR + AMOUNT_MINOR, heldMinor: 0 },
}
const unpaid = {
  akinyi: { bookedMinor: AKINYI_MINOR, heldMinor: 0 },
  barasa: { bookedMinor: BARASA_MINOR, heldMinor: 0 },
}

const PASSING: readonly Fault[] = [
  'drops',
  'does it and drops',
  'does it and delays',
  'answers 500',
  'answers 401',
  'answers garbage',
  'answers JSON of another shape',
  'answers about another payment',
  'answers an endless body',
  'answers with an amount that is a number',
]

const CASES = (['on SQLite', 'on PostgreSQL'] as const).flatMap((engine) =>
  PASSING.map((fault) => [engine, fault] as const),
)

test.each(CASES)('%s, a core that %s has the payment once in the end', async (engine, fault) => {
  const { bank, core, pay, wait, payment, balances, differences, ledgerFaults } =
    await facing(engine)
  core.faults.push(fault)
  const id = await pay(AMOUNT_MINOR)
  await wait(0)
  expect((await payment(id))?.status).toBe('pending')
  expect(await ledgerFaults()).toEqual([])
  await wait(MINUTE_MS)
  await bank.core.readFeed()
  expect((await payment(id))?.status).toBe('settled')
  await wait(20 * MINUTE_MS)
  expect(await balances()).toEqual(paidOnce)
  expect(await differences()).toEqual([])
  expect(await ledgerFaults()).toEqual([])
  expect((await bank.core.reconcile())?.balances).toEqual([])
})

type Lie = readonly [fault: Fault, status: string, kind: string]
const LIES: readonly Lie[] = [
  ['only says that it books', 'settled', 'missing'],
  ['books another amount', 'settled', 'mismatched'],
  ['books twice', 'settled', 'doubled'],
  ['refuses and books', 'failed', 'mismatched'],
]
const LYING = (['on SQLite', 'on PostgreSQL'] as const).flatMap((engine) =>
  LIES.map((lie) => [engine, ...lie] as const),
)

test.each(LYING)(
  '%s, a core that %s leaves the payment %s, and is told as %s',
  async (engine, fault, status, kind) => {
    const { bank, core, pay, wait, payment, balances, differences, ledgerFaults } =
      await facing(engine)
    core.faults.push(fault)
    const id = await pay(AMOUNT_MINOR)
    await wait(0)
    await bank.core.readFeed()
    await wait(20 * MINUTE_MS)
    expect((await payment(id))?.status).toBe(status)
    expect(await balances()).toEqual(status === 'settled' ? paidOnce : unpaid)
    expect(await differences()).toContain(`${kind} ${id}`)
    expect(await ledgerFaults()).toEqual([])
    expect((await bank.core.reconcile())?.balances).toHaveLength(2)
  },
)

test('a feed that begins anew each time brings nothing twice', async () => {
  const { bank, core, balances, ledgerFaults } = await facing('on SQLite')
  core.state.feedRepeats = true
  core.books.happen('akinyi_current', 7_000, 'Salary', 'Employer')
  await bank.core.readFeed().catch(() => {})
  await bank.core.readFeed().catch(() => {})
  expect((await balances()).akinyi.bookedMinor).toBe(AKINYI_MINOR + 7_000)
  expect(await ledgerFaults()).toEqual([])
})

test('a core that is away for long is told, and takes up where it was', async () => {
  const { core, pay, wait, payment, balances, differences, bank } = await facing('on SQLite')
  core.state.silent = true
  const id = await pay(AMOUNT_MINOR)
  for (let minute = 0; minute < 12; minute += 1) await wait(MINUTE_MS)
  expect(await differences()).toEqual([`waiting ${id}`])
  expect((await payment(id))?.status).toBe('pending')
  core.state.silent = false
  // The circuit is open for ten seconds of the wall.
  await new Promise((resolve) => setTimeout(resolve, 10_500))
  await wait(MINUTE_MS)
  await bank.core.readFeed()
  expect(await differences()).toEqual([])
  expect(await balances()).toEqual(paidOnce)
}, 20_000)

test.each<Fault>(['drops', 'answers 500'])(
  'a core that %s again and again is not called again and again',
  async (fault) => {
    const { core, pay, wait } = await facing('on SQLite')
    for (let count = 0; count < 30; count += 1) core.faults.push(fault)
    for (let count = 0; count < 8; count += 1) await pay(100)
    await wait(0)
    expect(core.state.asked).toBe(5)
  },
)
