import type { Ids } from '../ports/ids.ts'
import { rails } from '../rails/check-rail.ts'
import type { BulkItem, ItemFault } from './bulk.ts'
import { checkItem, type ItemCourse } from './check-item.ts'
import { findDuplicates } from './find-duplicates.ts'
import type { ItemAsk, ReadRow } from './read-row.ts'

/** What becomes of each row: an item with the payment that it will be, or with what is wrong with it. */
export function itemsOf(
  rows: readonly ReadRow[],
  debtorAccountId: string,
  accountIds: ReadonlyMap<string, string>,
  ids: Ids,
): BulkItem[] {
  const items = rows.map((read, index) => {
    const row = index + 1
    if (!read.ok) return rejected(row, read.faults, { amountMinor: read.amountMinor })
    const checked = checkItem(read.ask, debtorAccountId, accountIds)
    if (!checked.ok) return rejected(row, checked.faults, read.ask)
    return accepted(row, read.ask, checked.course, ids.next('pay'))
  })
  const duplicates = new Map(findDuplicates(items).map((one) => [one.row, one.duplicateOf]))
  if (duplicates.size === 0) return items
  return items.map((item) => ({ ...item, duplicateOf: duplicates.get(item.row) ?? null }))
}

function accepted(
  row: number,
  { payee, amountMinor, reference }: ItemAsk,
  { rail, creditorAccountId }: ItemCourse,
  paymentId: string,
): BulkItem {
  const feeMinor = rails[rail].feeMinor(amountMinor)
  const asked = { payee, amountMinor, rail, reference }
  return { row, paymentId, ...asked, feeMinor, creditorAccountId, duplicateOf: null, faults: [] }
}

function rejected(
  row: number,
  faults: readonly ItemFault[],
  asked: Partial<Omit<ItemAsk, 'amountMinor'>> & Pick<BulkItem, 'amountMinor'>,
): BulkItem {
  const { payee = null, amountMinor, rail = null, reference = null } = asked
  const nowhere = { paymentId: null, creditorAccountId: null, feeMinor: 0, duplicateOf: null }
  return { row, ...nowhere, payee, amountMinor, rail, reference, faults }
}
