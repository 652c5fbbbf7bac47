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
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

type InstructionMove = Extract<Change, { kind: 'move-core-instruction' }>

const POSTING = `SELECT ${CORE_POSTING_COLUMNS} FROM core_posting WHERE bank = ?`

const SET_ASIDE = `SELECT account_id, sum(amount_minor) FROM core_posting
  WHERE bank = ? AND taken = 'set_aside' GROUP BY account_id HAVING sum(amount_minor) <> 0 ORDER BY account_id`

const OPEN = `SELECT ${DIFFERENCE_COLUMNS} FROM core_difference
  WHERE bank = ? AND resolved_at_ms IS NULL ORDER BY found_at_ms, id LIMIT ?`

// One that is open keeps the day on which it was found.
const NOTE = `INSERT INTO core_difference (bank, ${DIFFERENCE_COLUMNS}) VALUES (?, ${marks(DIFFERENCE_COLUMNS)})
  ON CONFLICT (bank, id) DO UPDATE SET says = excluded.says, found_at_ms = excluded.found_at_ms, resolved_at_ms = NULL
  WHERE resolved_at_ms IS NOT NULL`

export function coreTable(database: Database) {
  return { of: coreReads(database), ...coreWrites(database) }
}

function coreReads(database: Database): (bank: string) => Store['core'] {
  const instruction = database
    .prepare(`SELECT ${INSTRUCTION_COLUMNS} FROM core_instruction WHERE bank = ? AND id = ?`)
    .raw()
  const cursor = database.prepare('SELECT cursor FROM core_cursor WHERE bank = ?').pluck()
  const posting = database.prepare(`${POSTING} AND id = ?`).raw()
  const ofOne = database.prepare(`${POSTING} AND instruction_id = ? ORDER BY sequence`).raw()
  const setAside = database.prepare(SET_ASIDE).raw()
  const open = database.prepare(OPEN).raw()
  return (bank) => ({
    instruction: async (id) => readOne(instruction.get(bank, id), instructionOf),
    cursor: async () => (cursor.get(bank) as string | undefined) ?? null,
    posting: async (id) => readOne(posting.get(bank, id), corePostingOf),
    postingsOf: async (id) => ofOne.all(bank, id).map(corePostingOf),
    setAside: async () => setAside.all(bank).map(setAsideOf),
    differences: async (limit) => open.all(bank, limit).map(differenceOf),
  })
}

/** Those with a guard answer whether it held. */
function coreWrites(database: Database) {
  const insert = database.prepare(
    `INSERT INTO core_instruction (bank, ${INSTRUCTION_COLUMNS}) VALUES (?, ${marks(INSTRUCTION_COLUMNS)})`,
  )
  const move = database.prepare(
    `UPDATE core_instruction SET status = ?, asks = ?, updated_at_ms = ?
     WHERE bank = ? AND id = ? AND status = 'waiting'`,
  )
  const take = database.prepare(
    `INSERT INTO core_posting (bank, sequence, ${CORE_POSTING_COLUMNS})
     VALUES (?, ?, ${marks(CORE_POSTING_COLUMNS)}) ON CONFLICT (bank, id) DO NOTHING`,
  )
  const begin = database.prepare(
    'INSERT INTO core_cursor (bank, cursor) VALUES (?, ?) ON CONFLICT (bank) DO NOTHING',
  )
  const goOn = database.prepare('UPDATE core_cursor SET cursor = ? WHERE bank = ? AND cursor = ?')
  const note = database.prepare(NOTE)
  const resolve = database.prepare(
    'UPDATE core_difference SET resolved_at_ms = ? WHERE bank = ? AND id = ? AND resolved_at_ms IS NULL',
  )
  return {
    insert(bank: string, instruction: CoreInstruction) {
      insert.run(bank, ...instructionValues(instruction))
    },
    move: (bank: string, { id, to }: InstructionMove): boolean =>
      move.run(to.status, to.asks, to.updatedAtMs, bank, id).changes === 1,
    take: (bank: string, sequence: number, posting: TakenPosting): boolean =>
      take.run(bank, sequence, ...corePostingValues(posting)).changes === 1,
    moveCursor(bank: string, from: string | null, to: string): boolean {
      const { changes } = from === null ? begin.run(bank, to) : goOn.run(to, bank, from)
      return changes === 1
    },
    note(bank: string, difference: CoreDifference) {
      note.run(bank, ...differenceValues(difference))
    },
    resolve(bank: string, id: string, atMs: number) {
      resolve.run(atMs, bank, id)
    },
  }
}
