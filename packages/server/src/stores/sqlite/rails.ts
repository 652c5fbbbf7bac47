import type { RailState, Store } from '@wekeza/bank'
import { RAIL_COLUMNS as COLUMNS, railOf, railValues } from '../rows/rails.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

export function railTable(database: Database) {
  const all = database.prepare(`SELECT ${COLUMNS} FROM rail_state WHERE bank = ?`).raw()
  const set = database.prepare(
    `INSERT INTO rail_state (bank, ${COLUMNS}) VALUES (?, ${marks(COLUMNS)})
     ON CONFLICT (bank, rail) DO UPDATE SET state = excluded.state, delay_ms = excluded.delay_ms`,
  )
  return {
    of: (bank: string): Store['rails'] => ({ states: async () => all.all(bank).map(railOf) }),
    set: (bank: string, state: RailState) => void set.run(bank, ...railValues(state)),
  }
}
