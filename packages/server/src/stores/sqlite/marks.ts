/** A question mark for each column of a list. */
export function marks(columns: string): string {
  return columns.replaceAll(/[^,]+/g, ' ?').trim()
}
