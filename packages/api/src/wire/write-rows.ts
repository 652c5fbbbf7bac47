/**
 * Writes rows as a JSON list, and those that are kept only once: a list that a store has frozen is one that it answers
 * again, the very same, until it changes. Applications that refresh ask for little else.
 */
export function rowWriter<Row>(toWire: (row: Row) => unknown) {
  const written = new WeakMap<readonly Row[], string>()
  /** @param found what the store answered @param rows those of them that are shown, which its length decides */
  return (found: readonly Row[], rows: readonly Row[]): string => {
    const kept = written.get(found)
    if (kept !== undefined) return kept
    const json = JSON.stringify(rows.map(toWire))
    if (Object.isFrozen(found)) written.set(found, json)
    return json
  }
}
