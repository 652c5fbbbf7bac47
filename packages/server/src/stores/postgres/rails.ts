import type { RailState, Store } from '@wekeza/bank'
import { RAIL_COLUMNS as COLUMNS, railOf, railValues } from '../rows/rails.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const ALL = statement(`SELECT ${COLUMNS} FROM rail_state WHERE bank = $1`)

const SET = statement(`INSERT INTO rail_state (bank, ${COLUMNS}) VALUES ($1, ${places(COLUMNS, 2)})
  ON CONFLICT (bank, rail) DO UPDATE SET state = excluded.state, delay_ms = excluded.delay_ms`)

export function railTable({ query }: Database) {
  return {
    of: (bank: string): Store['rails'] => ({
      states: async () => (await query(ALL, [bank])).map(railOf),
    }),
    set: (bank: string, state: RailState) => ({
      statement: SET,
      values: [bank, ...railValues(state)],
    }),
  }
}
