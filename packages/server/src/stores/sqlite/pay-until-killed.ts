import { writeSync } from 'node:fs'
import type { Account, Change } from '@wekeza/bank'
import { sqliteStores } from './index.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

/** A process of the durability test: pays without end, and says so after each commit that it was promised. */
const [, , file = ''] = process.argv
const LANES = 8
const STDOUT = 1

const account = (id: string, overdraftMinor: number | null): Account => ({
  id,
  type: 'current',
  status: 'active',
  currency: 'KES',
  nickname: id,
  number: id,
  customerIds: [],
  holders: [],
  mandate: 'any',
  openedOn: '2020-01-01',
  bookedMinor: 0,
  heldMinor: 0,
  overdraftMinor,
})

function payment(id: string): Change {
  const [out, into] = [`txn_${id}_out`, `txn_${id}_in`]
  return {
    kind: 'post',
    entry: {
      id: `ent_${id}`,
      paymentId: `pay_${id}`,
      description: 'Payment',
      bookedAtMs: 1,
      postings: [
        { transactionId: out, accountId: 'acc_from', amountMinor: -7, counterparty: null },
        { transactionId: into, accountId: 'acc_to', amountMinor: 7, counterparty: null },
      ],
    },
  }
}

const database = openDatabase(file)
migrate(database)
const store = sqliteStores(database)('test_one')
await store.commit({
  changes: [
    { kind: 'insert-account', account: account('acc_from', null) },
    { kind: 'insert-account', account: account('acc_to', 0) },
  ],
})

async function pay(lane: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const id = `${lane}_${count}`
    await store.commit({ changes: [payment(id)] })
    writeSync(STDOUT, `${id}\n`)
  }
}
await Promise.all(Array.from({ length: LANES }, (_, lane) => pay(lane)))
