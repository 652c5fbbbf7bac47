import type { ClockStore } from '../../banks/clock-store.ts'
import type { Database } from './open-database.ts'

export function sqliteClocks(database: Database): ClockStore {
  const read = database.prepare('SELECT ahead_ms FROM bank_clock WHERE bank = ?').pluck()
  const advance = database
    .prepare(
      `INSERT INTO bank_clock (bank, ahead_ms) VALUES (?, ?)
       ON CONFLICT (bank) DO UPDATE SET ahead_ms = ahead_ms + excluded.ahead_ms RETURNING ahead_ms`,
    )
    .pluck()
  const reset = database.prepare('DELETE FROM bank_clock WHERE bank = ?')
  return {
    aheadMs: async (bank) => (read.get(bank) as number | undefined) ?? 0,
    advance: async (bank, byMs) => advance.get(bank, byMs) as number,
    reset: async (bank) => void reset.run(bank),
  }
}
