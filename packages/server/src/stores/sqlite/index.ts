import type { Store } from '@wekeza/bank'
import { clearing } from './clear.ts'
import { gatherCommits } from './commit.ts'
import type { Database } from './open-database.ts'
import { prepareTables } from './tables.ts'

/**
 * The banks that live in one database, each seeing its own rows only.
 * @param database opened by `openDatabase` and brought up to date by `migrate`
 */
export function sqliteStores(database: Database): (bank: string) => Store {
  const tables = prepareTables(database)
  const commit = gatherCommits(database, tables)
  const clear = clearing(database)
  const alive = database.prepare('SELECT 1')
  return (bank) => ({
    customers: tables.customers.of(bank),
    accounts: tables.accounts.of(bank),
    transactions: tables.transactions.of(bank),
    consents: tables.consents.of(bank),
    reads: tables.reads.of(bank),
    payments: tables.payments.of(bank),
    rails: tables.rails.of(bank),
    transfers: tables.transfers.of(bank),
    bulks: tables.bulks.of(bank),
    billing: tables.billing.of(bank),
    refunds: tables.refunds.of(bank),
    core: tables.core.of(bank),
    risk: tables.risk.of(bank),
    beneficiaries: tables.beneficiaries.of(bank),
    standingOrders: tables.standingOrders.of(bank),
    answers: tables.answers.of(bank),
    events: tables.events.of(bank),
    webhooks: tables.webhooks.of(bank),
    deliveries: tables.deliveries.of(bank),
    faults: tables.faultRules.of(bank),
    due: tables.due.of(bank),
    commit: (work) => commit(bank, work),
    clear: async () => {
      clear(bank)
      tables.consents.forgetKept()
      tables.transactions.forgetKept()
      tables.deliveries.forgetHeld(bank)
    },
    ping: async () => void alive.get(),
  })
}
