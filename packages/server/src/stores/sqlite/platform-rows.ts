import type { KeptAnswer } from '@wekeza/platform'
import type { PlatformRows } from '../platform/platform-rows.ts'
import type { Value } from '../platform/platform-step.ts'
import { answerOf } from '../rows/answers.ts'
import { PLATFORM_ANSWER_COLUMNS } from '../rows/platform-answers.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'

/** The platform's rows, read and written at once: within a transaction as well. */
export interface PlatformTable {
  read(sql: string, values?: readonly Value[]): readonly unknown[]
  write(sql: string, values: readonly Value[]): number
  /** whatever answer a scope has */
  answer(scope: string): KeptAnswer | undefined
}

const ANSWER = `SELECT ${PLATFORM_ANSWER_COLUMNS} FROM platform_answer WHERE scope = $1`

export function platformTable(database: Database): PlatformTable {
  const prepared = new Map<string, ReturnType<Database['prepare']>>()

  function prepare(sql: string) {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    prepared.set(sql, statement.reader ? statement.raw() : statement)
    return statement
  }

  const read = (sql: string, values: readonly Value[] = []) => prepare(sql).all(...placed(values))
  return {
    read,
    write: (sql, values) => prepare(sql).run(...placed(values)).changes,
    answer: (scope) => readOne(read(ANSWER, [scope])[0], answerOf),
  }
}

/** The same as promises. */
export function platformRows({ read, write }: PlatformTable): PlatformRows {
  return {
    read: async (sql, values) => read(sql, values),
    scan: async (sql, values) => read(sql, values),
    write: async (sql, values) => write(sql, values),
  }
}

/** SQLite takes `$1` for a name. */
function placed(values: readonly Value[]): [] | [Record<string, Value>] {
  if (values.length === 0) return []
  return [Object.fromEntries(values.map((value, index) => [String(index + 1), value]))]
}
