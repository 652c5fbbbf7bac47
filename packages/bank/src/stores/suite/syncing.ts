import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { foldChanges } from '../../transactions/fold-changes.ts'
import type { Transaction } from '../../transactions/transaction.ts'
import { plant } from './commits.ts'
import { ended, pending, shown } from './pending.ts'
import { entry, funding, PEOPLE } from './rows.ts'
import type { Open } from './subject.ts'

const WRITERS = 8
const ROUNDS = 9
const PAGE_CHANGES = 3

/** What a reader who only ever syncs knows of an account, and where they stand. */
interface Known {
  rows: Map<string, Transaction>
  sequence: number
  faults: string[]
}

/** Reads one page of changes, and takes each as the contract says; whatever does not fit is a fault. */
async function syncOnce(store: Store, accountId: string, known: Known): Promise<boolean> {
  const ask = { afterSequence: known.sequence, limit: PAGE_CHANGES }
  const changes = await store.transactions.changes(accountId, ask)
  const { added, modified, removed } = foldChanges(changes, known.sequence, () => true)
  for (const row of added) {
    if (known.rows.has(row.id)) known.faults.push(`${row.id} added twice`)
    known.rows.set(row.id, row)
  }
  for (const row of modified) {
    if (known.rows.get(row.id)?.status !== 'pending') known.faults.push(`${row.id} modified`)
    known.rows.set(row.id, row)
  }
  for (const id of removed) {
    if (!known.rows.delete(id)) known.faults.push(`${id} removed, and was not known`)
  }
  known.sequence = changes.at(-1)?.sequence ?? known.sequence
  return changes.length > 0
}

/** Holds, and then posts or gives up; money of another account comes in between. */
async function write(store: Store, name: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `${name}${round}`
    await plant(store, shown(id))
    if (round % 2 === 0) await plant(store, ended(id), shown(id, { heldAtMs: 301 }))
    await plant(store, posting(`in_${id}`, ['acc_ben', 'acc_ann', 1]))
    const given = round % 3 === 0
    await plant(store, ...(given ? [ended(id)] : [ended(id, 'posted'), settled(id)]))
  }
}

function posting(id: string, way: readonly [string, string, number]): Change {
  return { kind: 'post', entry: entry(id, way) }
}

function settled(id: string): Change {
  const { amountMinor } = pending(id)
  const whole = entry(id, ['acc_ann', 'acc_ben', -amountMinor])
  const postings = whole.postings.map((one, leg) =>
    leg === 0 ? { ...one, transactionId: `txn_${id}` } : one,
  )
  return { kind: 'post', entry: { ...whole, postings } }
}

/** Readers who sync while others write: each ends with what the account's list holds, row for row. */
export function testSyncing(open: Open): void {
  test('whoever syncs while eight write misses nothing and is told nothing twice', {
    timeout: 60_000,
  }, async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100_000), funding('acc_ben', 100_000))
    const readers = ['acc_ann', 'acc_ben', 'acc_ann'].map(
      (accountId) => [accountId, { rows: new Map(), sequence: 0, faults: [] } as Known] as const,
    )
    let over = false
    const reading = readers.map(async ([accountId, known]) => {
      while (!over) {
        await syncOnce(store, accountId, known)
        // A commit of nothing takes its turn behind the writers.
        await store.commit({ changes: [] })
      }
      while (await syncOnce(store, accountId, known));
    })
    const names = Array.from({ length: WRITERS }, (_, index) => `w${index}_`)
    await Promise.all(names.map((name) => write(store, name))).finally(() => {
      over = true
    })
    await Promise.all(reading)
    for (const [accountId, known] of readers) {
      expect(known.faults).toEqual([])
      const all = await store.transactions.page(accountId, { limit: 10_000 })
      const told = [...known.rows.values()].sort((a, b) => b.sequence - a.sequence)
      expect(told).toEqual(all)
    }
    expect(readers[0]?.[1].rows.size).toBe(1 + WRITERS * ROUNDS + (WRITERS * ROUNDS * 2) / 3)
  })
}
