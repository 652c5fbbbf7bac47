import Database from 'better-sqlite3'
import { BANK, READ_ACCOUNT } from './wide-bank.ts'

/** Written at once: more would only need more memory. */
const BATCH_ROWS = 500_000
/** Above the numbers of what the seed wrote. */
const FIRST_SEQUENCE = 1_000_000

const INSERT = `WITH RECURSIVE n(i) AS (SELECT @first UNION ALL SELECT i + 1 FROM n WHERE i < @last)
  INSERT INTO posting (bank, account_id, sequence, booked_at_ms, amount_minor, balance_after_minor, id, entry_id,
    payment_id, description, counterparty)
  SELECT '${BANK}', '${READ_ACCOUNT}', ${FIRST_SEQUENCE} + i, 1700000000000 + i, -1000 - i % 99999, 5000000 + i,
    'txn_long00000000000' || (10000000000 + i), 'ent_long', NULL, 'Payment at merchant ' || (i % 500),
    'Merchant ' || (i % 500) FROM n`

/** Fills a seeded SQLite database so that one account has so many postings more. */
export function fillAccount(rows: number): (file: string) => void {
  return (file) => {
    const database = new Database(file)
    const insert = database.prepare(INSERT)
    for (let first = 1; first <= rows; first += BATCH_ROWS) {
      insert.run({ first, last: Math.min(first + BATCH_ROWS - 1, rows) })
    }
    const last = FIRST_SEQUENCE + rows
    database.exec(`UPDATE bank_sequence SET last = ${last} WHERE bank = '${BANK}'`)
    database.close()
  }
}
