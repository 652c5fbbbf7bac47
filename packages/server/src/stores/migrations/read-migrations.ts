import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** A plain SQL file. Once it was applied somewhere it does not change. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The files of a folder, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(`${folder}/${name}`, 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}
