import type { BulkItem, BulkItemNow, BulkItemStatus } from '../../bulk-payments/bulk.ts'
import type { Store } from '../../ports/store.ts'
import { newestFirst } from './newest-first.ts'
import type { Tables } from './tables.ts'

export function bulkReads(tables: Tables): Store['bulks'] {
  const { bulks, bulkItems } = tables
  return {
    get: async (id) => bulks.get(id),
    page: async (consentId, ask) =>
      newestFirst([...bulks.values()], ask, (row) => row.consentId === consentId),
    items: async (id, { afterRow, limit, status }) => {
      const rows = (bulkItems.get(id) ?? []).filter(({ row }) => row > afterRow)
      const page: BulkItemNow[] = []
      for (const item of rows) {
        if (page.length === limit) break
        const now = itemNow(tables, id, item)
        if (!status || now.status === status) page.push(now)
      }
      return page
    },
  }
}

function itemNow(tables: Tables, bulkId: string, item: BulkItem): BulkItemNow {
  const payment = tables.payments.get(item.paymentId ?? '')
  const waiting: BulkItemStatus =
    tables.bulks.get(bulkId)?.status === 'cancelled' ? 'cancelled' : 'pending'
  return {
    ...item,
    status: payment?.status ?? (item.paymentId === null ? 'rejected' : waiting),
    begun: payment !== undefined,
    failureCode: payment?.failureCode ?? null,
  }
}
