import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import { advance } from '../world/bank-time.ts'
import { grantAccess, grantPayment } from '../world/grants.ts'
import { fromMinor } from '../world/minor.ts'
import { give, pay } from '../world/payments.ts'
import { elsewhere, everyday, type Holding, household } from '../world/people.ts'
import { walkByCursor } from '../world/walk-pages.ts'

type Row = Schema<'Transaction'>

const operation = 'syncTransactions'
/** Longer than any rail takes that is open at all hours. */
const SETTLED_MS = 3_600_000
const AMOUNT_MINOR = 250_00

/** A copy of an account's transactions that is kept by syncing, and by nothing else. */
interface Copy {
  readonly rows: Map<string, Row>
  cursor: string | undefined
}

async function asks(bench: Bench, { customerId, id }: Holding) {
  const { token } = await grantAccess(bench, { customerId })
  const params = { account_id: id }
  return {
    sync: { operation, token, params } as Ask<'syncTransactions'>,
    list: { operation: 'listTransactions', token, params } as Ask<'listTransactions'>,
  }
}

/** Takes one answer into the copy; what does not fit it fails the case. */
async function syncOnce(
  bench: Bench,
  ask: Ask<'syncTransactions'>,
  copy: Copy,
  limit: number,
): Promise<boolean> {
  const query = { limit, ...(copy.cursor !== undefined && { cursor: copy.cursor }) }
  const { added, modified, removed, ...place } = await bench.done({ ...ask, query })
  for (const row of added) {
    holds(!copy.rows.has(row.id), 'what is added', 'something that the copy lacks', row.id)
    copy.rows.set(row.id, row)
  }
  for (const row of modified) {
    const before = present(copy.rows.get(row.id), `what is modified: ${row.id}`)
    equal(before.status, 'pending', 'the status before it is modified')
    copy.rows.set(row.id, row)
  }
  for (const id of removed) {
    holds(copy.rows.delete(id), 'what is removed', 'something that the copy has', id)
  }
  copy.cursor = place.next_cursor
  return place.has_more
}

async function syncAll(
  bench: Bench,
  ask: Ask<'syncTransactions'>,
  copy: Copy,
  limit = 100,
): Promise<void> {
  while (await syncOnce(bench, ask, copy, limit));
}

/** Row for row, whatever their order. */
async function equalsList(bench: Bench, list: Ask<'listTransactions'>, copy: Copy): Promise<void> {
  const rows = await walkByCursor<Row>(bench, { ...list, query: { limit: 100 } })
  const byId = (all: Iterable<Row>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  equal(byId(copy.rows.values()), byId(rows), 'the copy, beside the list')
}

const emptyCopy = (): Copy => ({ rows: new Map(), cursor: undefined })

export const syncCases: readonly Case[] = [
  {
    id: 'SYN-001',
    name: 'Synced from the beginning, in pages of any size, a copy is the list, row for row',
    operation,
    async run(bench) {
      const { sync, list } = await asks(bench, everyday)
      for (const limit of [7, 100]) {
        const copy = emptyCopy()
        await syncAll(bench, sync, copy, limit)
        await equalsList(bench, list, copy)
      }
    },
  },
  {
    id: 'SYN-002',
    name: 'Payments that are made between two pages are missed by none and told once',
    operation,
    async run(bench) {
      const { sync, list } = await asks(bench, everyday)
      const copy = emptyCopy()
      for (let payments = 0; payments < 3; payments += 1) {
        await syncOnce(bench, sync, copy, 20)
        await pay(bench, await grantPayment(bench))
      }
      await syncAll(bench, sync, copy, 20)
      await equalsList(bench, list, copy)
      await give(bench, everyday, 300)
    },
  },
  {
    id: 'SYN-003',
    name: 'A payment on its way is added as pending, and modified to posted under the same id',
    operation,
    movesClock: true,
    async run(bench) {
      const { sync, list } = await asks(bench, household)
      const copy = emptyCopy()
      await syncAll(bench, sync, copy)
      const wish = { payer: household, payee: elsewhere, rail: 'pesalink' } as const
      const { id } = await pay(
        bench,
        await grantPayment(bench, { ...wish, amount: fromMinor(AMOUNT_MINOR) }),
      )
      await syncAll(bench, sync, copy)
      const held = [...copy.rows.values()].filter((row) => row.payment_id === id)
      const [pending] = held.filter(({ amount }) => amount.amount === fromMinor(AMOUNT_MINOR))
      const ofList = await bench.done({ ...list, query: { status: 'pending' } })
      const named = ofList.data.map((row) => row.id)
      for (const row of held) {
        equal([row.status, row.booked_at, row.balance_after], ['pending', null, null], row.id)
        holds(named.includes(row.id), 'what is pending in the list', row.id, named)
      }
      await advance(bench, SETTLED_MS)
      await syncAll(bench, sync, copy)
      const posted = present(copy.rows.get(present(pending, 'the pending row').id), 'its row')
      equal([posted.status, posted.held_at], ['posted', null], 'what it has become')
      await equalsList(bench, list, copy)
    },
  },
]
