import type { Database } from './open-database.ts'

/** How far the clock of each test bank is ahead of the wall: it outlives the process. */
export interface ClockStore {
  aheadMs(bank: string): number
  save(bank: string, aheadMs: number): void
}

export function sqliteClocks(database: Database): ClockStore {
  const read = database.prepare('SELECT ahead_ms FROM bank_clock WHERE bank = ?').pluck()
  const write = database.prepare(
    'INSERT INTO bank_clock (bank, ahead_ms) VALUES (?, ?) ON CONFLICT (bank) DO UPDATE SET ahead_ms = excluded.ahead_ms',
  )
  return {
    aheadMs: (bank) => (read.get(bank) as number | undefined) ?? 0,
    save: (bank, aheadMs) => void write.run(bank, aheadMs),
  }
}
