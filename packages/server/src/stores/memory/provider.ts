import { grantIdsOf } from '../../identity/provider/grant-id.ts'
import type { Attempt, ProviderRow, ProviderStore } from '../../identity/provider-store.ts'

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
    async insertOnce(row) {
      const key = keyOf(row.model, row.id)
      if (rows.has(key)) return false
      rows.set(key, row)
      return true
    },
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
    async revokeByConsentId(consentId) {
      const { from, to } = grantIdsOf(consentId)
      for (const [key, { grantId }] of rows) {
        if (grantId !== null && grantId >= from && grantId < to) rows.delete(key)
      }
    },
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
      async begin({ id, subjects, atMs }) {
        const untilMs = () => lockedUntilMs(counted, subjects, atMs)
        const before = untilMs()
        if (before !== undefined) return { ok: false, untilMs: before }
        counted.push(...subjects.map(({ subject }) => ({ id, subject, atMs })))
        return { ok: true, last: untilMs() !== undefined }
      },
      async forgive(id) {
        counted = counted.filter((one) => one.id !== id)
      },
      async forget(subjects) {
        counted = counted.filter(({ subject }) => !subjects.includes(subject))
      },
    },
    async purge(nowMs, attemptsBeforeMs) {
      purgeRows(nowMs)
      counted = counted.filter((one) => one.atMs > attemptsBeforeMs)
    },
  }
}

/** The latest of the moments at which a limit has room again; undefined if all have. */
function lockedUntilMs(
  counted: readonly CountedAttempt[],
  subjects: Attempt['subjects'],
  nowMs: number,
): number | undefined {
  const ends = subjects.flatMap(({ subject, limits }) =>
    limits.flatMap(({ windowMs, most }) => {
      const recent = counted.filter((one) => one.subject === subject && one.atMs > nowMs - windowMs)
      const oldest = recent.map(({ atMs }) => atMs).sort((a, b) => b - a)[most - 1]
      return oldest === undefined ? [] : [oldest + windowMs]
    }),
  )
  return ends.length > 0 ? Math.max(...ends) : undefined
}
