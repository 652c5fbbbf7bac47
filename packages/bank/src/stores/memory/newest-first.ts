import type { PageAsk } from '../../ports/store.ts'

/** A page of rows that stand in the order of their sequence: the newest of those that fit. */
export function newestFirst<Row extends { sequence: number }>(
  rows: Row[],
  ask: PageAsk,
  fits: (row: Row) => boolean,
): Row[] {
  const before = ask.beforeSequence ?? Number.POSITIVE_INFINITY
  const page: Row[] = []
  for (let index = rows.length - 1; index >= 0 && page.length < ask.limit; index -= 1) {
    const row = rows[index] as Row
    if (row.sequence < before && fits(row)) page.push(row)
  }
  return page
}
