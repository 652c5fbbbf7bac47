/** What was found, read; or nothing. */
export function readOne<T>(row: unknown, read: (row: unknown) => T): T | undefined {
  return row === undefined ? undefined : read(row)
}
