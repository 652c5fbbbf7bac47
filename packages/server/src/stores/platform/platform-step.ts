import type { PlatformChange, PlatformGuard } from '@wekeza/platform'

export type Value = string | number | null

/** One statement of a commit of the platform, in words that both engines take: places are `$1`, `$2` and so on. */
export interface PlatformStep {
  readonly sql: string
  readonly values: readonly Value[]
  /** where it writes no row, the commit is refused by this guard */
  readonly guard?: PlatformGuard
  /** where it writes no row, whoever decided was wrong about what there is: a defect */
  readonly must?: true
  /** It makes commits wait for each other that could break a guard together; SQLite has one writer, and needs it not. */
  readonly lock?: true
}

/** Writes a row down. */
export function insertInto(table: string, columns: string, values: readonly Value[]): PlatformStep {
  const places = values.map((_, index) => `$${index + 1}`).join(', ')
  return { sql: `INSERT INTO ${table} (${columns}) VALUES (${places})`, values }
}

/** A row that is written if a condition holds. */
interface Conditional {
  readonly table: string
  readonly columns: string
  readonly values: readonly Value[]
  /** @param at the place of each of `asked`, from 1: those of the row stand before them */
  condition(at: (number: number) => string): string
  readonly asked: readonly Value[]
}

export function insertIf({ table, columns, values, condition, asked }: Conditional): PlatformStep {
  const places = values.map((_, index) => `$${index + 1}`).join(', ')
  const held = condition((number) => `$${values.length + number}`)
  const sql = `INSERT INTO ${table} (${columns}) SELECT ${places} WHERE ${held}`
  return { sql, values: [...values, ...asked] }
}

/** Also a lock that no foreign key's check waits for. */
export function lockRow(table: 'organisation' | 'application', id: string): PlatformStep {
  return {
    sql: `SELECT 1 FROM ${table} WHERE id = $1 FOR NO KEY UPDATE`,
    values: [id],
    lock: true,
  }
}

/** The changes of one kind. */
export type ChangeOf<Kind extends PlatformChange['kind']> = Extract<PlatformChange, { kind: Kind }>
