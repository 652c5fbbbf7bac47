import { NOTHING_USED } from '../../consents/period-use.ts'
import type { Store } from '../../ports/store.ts'
import type { ReadCount } from '../../reads/read-count.ts'
import { newestFirst } from './newest-first.ts'
import type { Tables } from './tables.ts'

export function consentReads(tables: Tables): Store['consents'] {
  const { consents } = tables
  return {
    get: async (id) => consents.get(id),
    page: async (applicationId, ask) =>
      newestFirst(
        [...consents.values()],
        ask,
        (row) => row.applicationId === applicationId && (!ask.status || row.status === ask.status),
      ),
    pageOfCustomer: async (customerId, ask) =>
      newestFirst(
        [...consents.values()],
        ask,
        (row) => row.holderIds.includes(customerId) && (!ask.status || row.status === ask.status),
      ),
    history: async (id) => [...(tables.acts.get(id) ?? [])],
    covering: async (accountIds) =>
      [...consents.values()].filter(
        (row) =>
          row.terms.kind === 'account_access' &&
          row.status === 'authorised' &&
          row.accountIds.some((id) => accountIds.includes(id)),
      ),
    used: async (id, startMs) => tables.periods.get(`${id} ${startMs}`) ?? NOTHING_USED,
  }
}

export function countReads({ reads }: Tables): Store['reads'] {
  return { of: async (consentId) => inOrder(reads.get(consentId)) }
}

/** In one order in every store. */
function inOrder(counts: ReadonlyMap<string, ReadCount> = new Map()): ReadCount[] {
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}
