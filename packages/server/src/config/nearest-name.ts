/** Farther than this, two names are not a slip of the pen apart. */
const DISTANCE_MAX = 5

/** The known name that somebody who wrote `name` most likely meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const byDistance = known
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .sort((a, b) => a.distance - b.distance)
  const [nearest] = byDistance
  return nearest && nearest.distance <= DISTANCE_MAX ? nearest.one : undefined
}

/** How many letters must be put in, left out or replaced to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...b].entries()) {
      const replaced = at(row, column) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, at(row, column + 1) + 1, at(next, column) + 1))
    }
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
