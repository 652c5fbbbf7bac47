import type { SealedTexts } from '../../secrets/key-store.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const BATCH_ROWS = 500

export function postgresSealedTexts(database: Database): SealedTexts {
  return {
    async replace({ table, key, column }, prefix, anew) {
      const read = statement(
        `SELECT ${[...key, column].join(', ')} FROM ${table} WHERE ${column} NOT LIKE $1 LIMIT ${BATCH_ROWS}`,
      )
      const ofKey = key.map((name, index) => `${name} = $${index + 3}`).join(' AND ')
      const write = statement(
        `UPDATE ${table} SET ${column} = $1 WHERE ${ofKey} AND ${column} = $2`,
      )
      let replaced = 0
      for (;;) {
        const rows = (await database.query(read, [`${prefix}%`])) as readonly string[][]
        if (rows.length === 0) return replaced
        const steps = rows.map((row) => {
          const sealed = row.at(-1) ?? ''
          return { statement: write, values: [anew(sealed), sealed, ...row.slice(0, -1)] }
        })
        await database.transaction<never>(steps)
        replaced += steps.length
      }
    },
  }
}
