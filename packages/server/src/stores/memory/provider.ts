import type { ProviderRow, ProviderStore } from '../../identity/provider-store.ts'

interface CountedAttempt {
  readonly id: string
  readonly subject: string
  readonly atMs: number
}

/** The authorization server's rows in memory: the same contract as the databases, forgotten with the process. */
export function memoryProviderStore(): ProviderStore {
  const rows = new Map<string, ProviderRow>()
  const keyOf = (model: string, id: string) => `${model} ${id}`
  const first = async (fits: (row: ProviderRow) => boolean) => [...rows.values()].find(fits)
  return {
    upsert: async (row) => void rows.set(keyOf(row.model, row.id), row),
    find: async (model, id) => rows.get(keyOf(model, id)),
    findByUid: (model, uid) => first((row) => row.model === model && row.uid === uid),
    findByUserCode: (model, userCode) =>
      first((row) => row.model === model && row.userCode === userCode),
    async consume(model, id, atMs, keptUntilMs) {
      const row = rows.get(keyOf(model, id))
      if (!row || row.consumedAtMs !== null) return false
      const expiresAtMs = Math.min(row.expiresAtMs, keptUntilMs)
      rows.set(keyOf(model, id), { ...row, consumedAtMs: atMs, expiresAtMs })
      return true
    },
    destroy: async (model, id) => void rows.delete(keyOf(model, id)),
    async revokeByGrantId(grantId) {
      for (const [key, row] of rows) if (row.grantId === grantId) rows.delete(key)
    },
    ...memoryAttempts((nowMs) => {
      for (const [key, row] of rows) if (row.expiresAtMs <= nowMs) rows.delete(key)
    }),
  }
}

function memoryAttempts(
  purgeRows: (nowMs: number) => void,
): Pick<ProviderStore, 'attempts' | 'purge'> {
  let counted: CountedAttempt[] = []
  return {
    attempts: {
      async begin({ id, subjects, atMs, sinceMs, most }) {
        const countOf = (subject: string) =>
          counted.filter((one) => one.subject === subject && one.atMs > sinceMs).length
        if (subjects.some((subject) => countOf(subject) >= most)) return false
        counted.push(...subjects.map((subject) => ({ id, subject, atMs })))
        return true
      },
      async forgive(id) {
        counted = counted.filter((one) => one.id !== id)
      },
    },
    async purge(nowMs, attemptsBeforeMs) {
      purgeRows(nowMs)
      counted = counted.filter((one) => one.atMs > attemptsBeforeMs)
    },
  }
}
