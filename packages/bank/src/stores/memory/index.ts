import type { Store } from '../../ports/store.ts'
import { commit } from './commit.ts'
import { consentReads, countReads } from './consents.ts'
import { dueReads } from './due.ts'
import { newestFirst } from './newest-first.ts'
import { paymentReads, transferReads } from './payments.ts'
import { emptyTables } from './tables.ts'

/** The store in memory: the same contract as the databases, forgotten with the process. */
export function memoryStore(): Store {
  const tables = emptyTables()
  const { customers, accounts, transactions, answers } = tables
  return {
    customers: {
      get: async (id) => customers.get(id),
      byUsername: async (username) => find(customers, (c) => c.username === username),
      list: async () => [...customers.values()],
    },
    accounts: {
      get: async (id) => accounts.get(id),
      byNumber: async (number) => find(accounts, (account) => account.number === number),
      ofCustomer: async (customerId) =>
        [...accounts.values()].filter((account) => account.customerIds.includes(customerId)),
    },
    transactions: {
      get: async (accountId, id) => transactions.get(accountId)?.find((row) => row.id === id),
      page: async (accountId, ask) =>
        newestFirst(
          transactions.get(accountId) ?? [],
          ask,
          (row) =>
            row.bookedAtMs >= (ask.fromMs ?? Number.NEGATIVE_INFINITY) &&
            row.bookedAtMs < (ask.toMs ?? Number.POSITIVE_INFINITY) &&
            (!ask.direction || (ask.direction === 'debit') === row.amountMinor < 0),
        ),
    },
    consents: consentReads(tables),
    reads: countReads(tables),
    payments: paymentReads(tables),
    transfers: transferReads(tables),
    answers: {
      get: async (scope, nowMs) => {
        const answer = answers.get(scope)
        return answer && answer.expiresAtMs > nowMs ? answer : undefined
      },
      purge: async (nowMs, limit) => {
        const expired = [...answers.values()].filter(({ expiresAtMs }) => expiresAtMs <= nowMs)
        for (const { scope } of expired.slice(0, limit)) answers.delete(scope)
        return Math.min(expired.length, limit)
      },
    },
    events: {
      waiting: async (limit) =>
        [...tables.outbox]
          .flatMap((id) => tables.events.get(id) ?? [])
          .sort((a, b) => a.sequence - b.sequence)
          .slice(0, limit),
    },
    due: dueReads(tables.due),
    commit: async (work) => commit(tables, work),
    clear: async () => {
      for (const table of Object.values(tables)) if (typeof table === 'object') table.clear()
      tables.sequence = 0
    },
    ping: async () => {},
  }
}

function find<V>(map: Map<string, V>, fits: (value: V) => boolean): V | undefined {
  for (const value of map.values()) if (fits(value)) return value
  return undefined
}
