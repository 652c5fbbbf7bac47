import type { Change } from '@wekeza/bank'
import { onTestFinished } from 'vitest'
import { faultyNetwork } from '../../../testing/faulty-network.ts'
import { sharedDatabase } from '../../../testing/shared-database.ts'
import { postgresStores } from '../index.ts'
import { migrate } from '../migrate.ts'
import { type DatabaseOptions, openDatabase } from '../open-database.ts'

const shared = sharedDatabase()
let banks = 0

/** A bank of its own with acc_a and acc_b, each with this much, on a PostgreSQL that a faulty network leads to. */
export async function twoAccounts(balanceMinor: number, options: DatabaseOptions = {}) {
  const network = await faultyNetwork(await shared())
  const database = await openDatabase(network.url, options)
  onTestFinished(() => database.close())
  await migrate(database)
  banks += 1
  const bank = `test_${banks}`
  const store = postgresStores(database)(bank)
  await store.commit({ changes: ['acc_a', 'acc_b'].map((id) => account(id, balanceMinor)) })
  const balances = async () =>
    (await store.accounts.ofCustomer('cus_ann')).map(({ bookedMinor }) => bookedMinor)
  return { network, database, bank, store, balances }
}

function account(id: string, bookedMinor: number): Change {
  return {
    kind: 'insert-account',
    account: {
      id,
      type: 'current',
      status: 'active',
      currency: 'KES',
      nickname: id,
      number: id,
      customerIds: ['cus_ann'],
      holders: [],
      mandate: 'any',
      openedOn: '2020-01-01',
      bookedMinor,
      heldMinor: 0,
      overdraftMinor: 0,
    },
  }
}

/** Takes an amount from one account to another. */
export function move(id: string, fromId: string, toId: string, amountMinor: number): Change {
  const out = { transactionId: `${id}_out`, accountId: fromId, amountMinor: -amountMinor }
  const into = { transactionId: `${id}_in`, accountId: toId, amountMinor }
  const postings = [out, into].map((posting) => ({ ...posting, counterparty: null }))
  return {
    kind: 'post',
    entry: { id: `ent_${id}`, paymentId: null, description: id, bookedAtMs: 1, postings },
  }
}
