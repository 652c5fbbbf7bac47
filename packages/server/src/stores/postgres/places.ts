/** A place for each column of a list: `$2, $3, $4`, if the first is 2. */
export function places(columns: string, first: number): string {
  return columns
    .split(',')
    .map((_, index) => `$${first + index}`)
    .join(', ')
}
