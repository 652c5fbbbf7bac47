import type { Store } from '../../ports/store.ts'
import { billingReads } from './billing.ts'
import { bulkReads } from './bulks.ts'
import { commit } from './commit.ts'
import { consentReads, countReads } from './consents.ts'
import { coreReads } from './core.ts'
import { deliveryReads } from './deliveries.ts'
import { dueReads } from './due.ts'
import { eventReads } from './events.ts'
import { faultReads } from './faults.ts'
import { paymentReads, transferReads } from './payments.ts'
import { railReads } from './rails.ts'
import { refundReads } from './refunds.ts'
import { riskReads } from './risk.ts'
import { beneficiaryReads, standingOrderReads } from './standing-orders.ts'
import { emptyTables } from './tables.ts'
import { transactionReads } from './transactions.ts'
import { webhookReads } from './webhooks.ts'

/** The store in memory: the same contract as the databases, forgotten with the process. */
export function memoryStore(): Store {
  const tables = emptyTables()
  const { customers, accounts, answers } = tables
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
      idsByNumber: async (numbers) => {
        const asked = new Set(numbers)
        const found = [...accounts.values()].filter(({ number }) => asked.has(number))
        return new Map(found.map(({ number, id }) => [number, id]))
      },
    },
    transactions: transactionReads(tables),
    consents: consentReads(tables),
    reads: countReads(tables),
    payments: paymentReads(tables),
    rails: railReads(tables),
    transfers: transferReads(tables),
    bulks: bulkReads(tables),
    refunds: refundReads(tables),
    core: coreReads(tables),
    risk: riskReads(tables),
    billing: billingReads(tables),
    beneficiaries: beneficiaryReads(tables),
    standingOrders: standingOrderReads(tables),
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
    events: eventReads(tables),
    webhooks: webhookReads(tables),
    deliveries: deliveryReads(tables),
    faults: faultReads(tables),
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
