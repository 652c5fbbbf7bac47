/** The name that takes the fewest changes to reach from what was typed; null if all are far. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, changes: changesBetween(typed, name) }))
    .sort((a, b) => a.changes - b.changes)
  const [best] = ranked
  return best && best.changes <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : null
}

/** Levenshtein's distance, a row at a time. */
function changesBetween(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped))
    }
    row = next
  }
  return row[b.length] ?? 0
}
