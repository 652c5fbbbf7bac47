import type { Bulk, BulkItem } from '../../bulk-payments/bulk.ts'
import type { Change } from '../../changes.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function bulk(id: string, overrides: Partial<Bulk> = {}): Bulk {
  return {
    id,
    consentId: 'csn_one',
    debtorAccountId: 'acc_ann',
    status: 'partially_accepted',
    mode: 'items',
    format: 'csv',
    fileHash: `hash of ${id}`,
    executionDate: '2026-01-28',
    accepted: { count: 3, amountMinor: 600 },
    rejected: { count: 1, amountMinor: 70 },
    settled: { count: 0, amountMinor: 0 },
    failed: { count: 0, amountMinor: 0 },
    feesMinor: 25,
    begunCount: 0,
    duplicatesCount: 1,
    duplicates: [{ row: 3, duplicateOf: 1 }],
    createdAtMs: 1_700_000_000_011,
    updatedAtMs: 1_700_000_000_012,
    ...overrides,
  }
}

export function bulkItem(row: number, overrides: Partial<BulkItem> = {}): BulkItem {
  return {
    row,
    paymentId: `pay_row_${row}`,
    amountMinor: 100 * row,
    feeMinor: 5,
    payee: { type: 'till', name: 'Shop "B" — Thika', till_number: '123456' },
    rail: 'mpesa',
    reference: `Row ${row}`,
    creditorAccountId: null,
    duplicateOf: null,
    faults: [],
    ...overrides,
  }
}

/** Three rows that were accepted, and behind the second one that was not. */
export const ITEMS: readonly BulkItem[] = [
  bulkItem(1, { creditorAccountId: 'acc_ben', rail: 'internal' }),
  bulkItem(2),
  bulkItem(3, {
    paymentId: null,
    amountMinor: 70,
    payee: null,
    rail: null,
    reference: null,
    faults: [
      { pointer: '/payee', code: 'field_missing', detail: 'is missing.' },
      { pointer: '/rail', failure: { code: 'rail_closed', rail: 'rtgs' } },
    ],
  }),
  bulkItem(4, { duplicateOf: 1, reference: null }),
]

export function filed(id: string, overrides: Partial<Bulk> = {}): Of<'insert-bulk'> {
  const named = ITEMS.map((item) => ({
    ...item,
    paymentId: item.paymentId && `${item.paymentId}_of_${id}`,
  }))
  return { kind: 'insert-bulk', bulk: bulk(id, overrides), items: named }
}

/** Two rows begin, of which one is settled. */
export function counted(id: string, more: Partial<Of<'count-bulk-items'>> = {}) {
  return {
    kind: 'count-bulk-items',
    id,
    begun: { after: 0, count: 2 },
    settled: { count: 1, amountMinor: 100 },
    failed: { count: 0, amountMinor: 0 },
    atMs: 20,
    ...more,
  } as const
}
