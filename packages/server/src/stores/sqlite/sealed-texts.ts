import type { SealedTexts } from '../../secrets/key-store.ts'
import type { Database } from './open-database.ts'

const BATCH_ROWS = 500

export function sqliteSealedTexts(database: Database): SealedTexts {
  return {
    async replace({ table, key, column }, prefix, anew) {
      const read = database
        .prepare(
          `SELECT ${[...key, column].join(', ')} FROM ${table} WHERE ${column} NOT LIKE ? LIMIT ${BATCH_ROWS}`,
        )
        .raw()
      const ofKey = key.map((name) => `${name} = ?`).join(' AND ')
      const write = database.prepare(
        `UPDATE ${table} SET ${column} = ? WHERE ${ofKey} AND ${column} = ?`,
      )
      const writeAll = database.transaction((rows: readonly string[][]) => {
        for (const row of rows) {
          const sealed = row.at(-1) ?? ''
          write.run(anew(sealed), ...row.slice(0, -1), sealed)
        }
      })
      let replaced = 0
      for (;;) {
        const rows = read.all(`${prefix}%`) as string[][]
        if (rows.length === 0) return replaced
        writeAll.immediate(rows)
        replaced += rows.length
      }
    },
  }
}
