import type { KeyRow } from '../../secrets/key-store.ts'

type StoredKey = [
  id: string,
  use: KeyRow['use'],
  sealed: string,
  createdAtMs: number,
  startsAtMs: number,
  endsAtMs: number | null,
]

export const KEY_COLUMNS = 'id, use, sealed, created_at_ms, starts_at_ms, ends_at_ms'

export function keyValues(row: KeyRow): StoredKey {
  return [row.id, row.use, row.sealed, row.createdAtMs, row.startsAtMs, row.endsAtMs]
}

export function keyRowOf(stored: unknown): KeyRow {
  const [id, use, sealed, createdAtMs, startsAtMs, endsAtMs] = stored as StoredKey
  return { id, use, sealed, createdAtMs, startsAtMs, endsAtMs }
}
