import type { Change, CoreDifference, CoreInstruction, Store, TakenPosting } from '@wekeza/bank'
import {
  CORE_POSTING_COLUMNS,
  corePostingOf,
  corePostingValues,
  DIFFERENCE_COLUMNS,
  differenceOf,
  differenceValues,
  INSTRUCTION_COLUMNS,
  instructionOf,
  instructionValues,
  setAsideOf,
} from '../rows/core.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

type InstructionMove = Extract<Change, { kind: 'move-core-instruction' }>

const POSTING = `SELECT ${CORE_POSTING_COLUMNS} FROM core_posting WHERE bank = $1`

const INSTRUCTION = statement(
  `SELECT ${INSTRUCTION_COLUMNS} FROM core_instruction WHERE bank = $1 AND id = $2`,
)
const CURSOR = statement('SELECT cursor FROM core_cursor WHERE bank = $1')
const BY_ID = statement(`${POSTING} AND id = $2`)
const OF_ONE = statement(`${POSTING} AND instruction_id = $2 ORDER BY sequence`)
const SET_ASIDE = statement(`SELECT account_id, sum(amount_minor)::bigint FROM core_posting
  WHERE bank = $1 AND taken = 'set_aside' GROUP BY account_id HAVING sum(amount_minor) <> 0 ORDER BY account_id`)
const OPEN = statement(`SELECT ${DIFFERENCE_COLUMNS} FROM core_difference
  WHERE bank = $1 AND resolved_at_ms IS NULL ORDER BY found_at_ms, id LIMIT $2`)

const INSERT = statement(`INSERT INTO core_instruction (bank, ${INSTRUCTION_COLUMNS})
  VALUES ($1, ${places(INSTRUCTION_COLUMNS, 2)})`)
const MOVE = statement(`UPDATE core_instruction SET status = $3, asks = $4, updated_at_ms = $5
  WHERE bank = $1 AND id = $2 AND status = 'waiting'`)
const TAKE = statement(`INSERT INTO core_posting (bank, sequence, ${CORE_POSTING_COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(CORE_POSTING_COLUMNS, 2)}) ON CONFLICT (bank, id) DO NOTHING`)
const BEGIN = statement(
  'INSERT INTO core_cursor (bank, cursor) VALUES ($1, $2) ON CONFLICT (bank) DO NOTHING',
)
const GO_ON = statement('UPDATE core_cursor SET cursor = $2 WHERE bank = $1 AND cursor = $3')
// One that is open keeps the day on which it was found.
const NOTE = statement(`INSERT INTO core_difference AS d (bank, ${DIFFERENCE_COLUMNS})
  VALUES ($1, ${places(DIFFERENCE_COLUMNS, 2)})
  ON CONFLICT (bank, id) DO UPDATE SET says = excluded.says, found_at_ms = excluded.found_at_ms, resolved_at_ms = NULL
  WHERE d.resolved_at_ms IS NOT NULL`)
const RESOLVE = statement(`UPDATE core_difference SET resolved_at_ms = $3
  WHERE bank = $1 AND id = $2 AND resolved_at_ms IS NULL`)

/** What stands between a bank and a core outside. */
export function coreTable({ query }: Database) {
  return {
    of: (bank: string): Store['core'] => ({
      instruction: async (id) => readOne((await query(INSTRUCTION, [bank, id]))[0], instructionOf),
      cursor: async () =>
        readOne((await query(CURSOR, [bank]))[0], (row) => (row as [string])[0]) ?? null,
      posting: async (id) => readOne((await query(BY_ID, [bank, id]))[0], corePostingOf),
      postingsOf: async (id) => (await query(OF_ONE, [bank, id])).map(corePostingOf),
      setAside: async () => (await query(SET_ASIDE, [bank])).map(setAsideOf),
      differences: async (limit) => (await query(OPEN, [bank, limit])).map(differenceOf),
    }),
    insert: (bank: string, instruction: CoreInstruction) => ({
      statement: INSERT,
      values: [bank, ...instructionValues(instruction)],
    }),
    move: (bank: string, { id, to }: InstructionMove) => ({
      statement: MOVE,
      values: [bank, id, to.status, to.asks, to.updatedAtMs],
    }),
    take: (bank: string, posting: TakenPosting) => ({
      statement: TAKE,
      values: [bank, ...corePostingValues(posting)],
    }),
    moveCursor: (bank: string, from: string | null, to: string) =>
      from === null
        ? { statement: BEGIN, values: [bank, to] }
        : { statement: GO_ON, values: [bank, to, from] },
    note: (bank: string, difference: CoreDifference) => ({
      statement: NOTE,
      values: [bank, ...differenceValues(difference)],
    }),
    resolve: (bank: string, id: string, atMs: number) => ({
      statement: RESOLVE,
      values: [bank, id, atMs],
    }),
  }
}
