import { SEEN_EVERY_MS, SEEN_SESSIONS_MAX } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'

export interface SeenSessions {
  /** Notes that a session was used. */
  note(id: string, grantId: string | null): Promise<void>
  /** Whether it was left alone for too long. */
  isIdle(id: string): Promise<boolean>
  forget(id: string): Promise<void>
}

/**
 * When sessions were used last. It stands in rows beside theirs, so that noting it never brings back one that has just
 * ended; and it is written now and then, so that a session ends half a minute early rather than costs a write each call.
 */
export function seenSessions(
  model: string,
  idleMs: number,
  { store, wall }: Pick<IdentityPorts, 'store' | 'wall'>,
): SeenSessions {
  const seenAtMs = new Map<string, number>()
  const isFresh = (id: string, nowMs: number) =>
    nowMs - (seenAtMs.get(id) ?? Number.NEGATIVE_INFINITY) < SEEN_EVERY_MS
  return {
    async note(id, grantId) {
      const nowMs = wall.nowMs()
      if (isFresh(id, nowMs)) return
      const [oldest] = seenAtMs.keys()
      if (seenAtMs.size >= SEEN_SESSIONS_MAX && oldest !== undefined) seenAtMs.delete(oldest)
      seenAtMs.set(id, nowMs)
      const row = { model, id, uid: null, userCode: null, grantId, payload: {} }
      await store.upsert({ ...row, consumedAtMs: null, expiresAtMs: nowMs + idleMs })
    },
    async isIdle(id) {
      const nowMs = wall.nowMs()
      if (isFresh(id, nowMs)) return false
      const row = await store.find(model, id)
      return row === undefined || row.expiresAtMs <= nowMs
    },
    async forget(id) {
      seenAtMs.delete(id)
      await store.destroy(model, id)
    },
  }
}
