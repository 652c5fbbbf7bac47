import SqliteDatabase from 'better-sqlite3'
import { Client } from 'pg'
import { BANK, INSERT_WIDE_BANK, LAST_SEQUENCE } from './wide-bank.ts'

export function fillSqlite(file: string): void {
  const database = new SqliteDatabase(file)
  for (const statement of INSERT_WIDE_BANK) database.exec(statement)
  database.exec(`UPDATE bank_sequence SET last = ${LAST_SEQUENCE} WHERE bank = '${BANK}'`)
  database.exec('ANALYZE')
  database.close()
}

export async function fillPostgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const statement of INSERT_WIDE_BANK) await client.query(statement)
  await client.query(`SELECT setval('row_sequence', ${LAST_SEQUENCE})`)
  await client.end()
}
