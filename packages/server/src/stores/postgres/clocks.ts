import type { ClockStore } from '../../banks/clock-store.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const READ = statement('SELECT ahead_ms FROM bank_clock WHERE bank = $1')
// One step, so that servers which advance it together each add their part.
const ADVANCE = statement(
  `INSERT INTO bank_clock (bank, ahead_ms) VALUES ($1, $2)
   ON CONFLICT (bank) DO UPDATE SET ahead_ms = bank_clock.ahead_ms + excluded.ahead_ms RETURNING ahead_ms`,
)
const RESET = statement('DELETE FROM bank_clock WHERE bank = $1')

export function postgresClocks(database: Database): ClockStore {
  return {
    async aheadMs(bank) {
      const [row] = await database.query(READ, [bank])
      return (row?.[0] as number | undefined) ?? 0
    },
    async advance(bank, byMs) {
      const { rows } = await database.execute(ADVANCE, [bank, byMs])
      return rows[0]?.[0] as number
    },
    reset: async (bank) => void (await database.execute(RESET, [bank])),
  }
}
