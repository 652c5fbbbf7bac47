import type { KeyRow, KeyStore } from '../../secrets/key-store.ts'

/** Keys in memory, forgotten with the process. */
export function memoryKeys(): KeyStore {
  let rows: KeyRow[] = []
  return {
    list: async () => [...rows],
    async write(added, ending) {
      const taken = new Set(rows.map(({ id }) => id))
      rows = [...rows, ...added.filter(({ id }) => !taken.has(id))].map((row) => {
        const end = ending.find(({ id }) => id === row.id)?.endsAtMs ?? Number.POSITIVE_INFINITY
        return end < (row.endsAtMs ?? Number.POSITIVE_INFINITY) ? { ...row, endsAtMs: end } : row
      })
    },
    async purge(endedBeforeMs) {
      rows = rows.filter(({ endsAtMs }) => endsAtMs === null || endsAtMs >= endedBeforeMs)
    },
  }
}
