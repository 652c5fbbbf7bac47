// The floor under a page of transactions: Hono and one prepared statement, with nothing of a platform around it.
// usage: node read-page.mjs PORT FILE ROWS
import { serve } from '@hono/node-server'
import Database from 'better-sqlite3'
import { Hono } from 'hono'

const [, , port, file, rows] = process.argv
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.exec(`CREATE TABLE tx (seq INTEGER PRIMARY KEY, id TEXT, account_id TEXT, amount INTEGER, currency TEXT,
  direction TEXT, description TEXT, booked_at TEXT, balance_after INTEGER)`)
database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${Number(rows)})
  INSERT INTO tx SELECT i, printf('txn_%020d', i), CASE WHEN i % 2 THEN 'acc_1' ELSE 'acc_' || (i % 1000) END,
  1000 + i % 99999, 'KES', 'debit', 'Payment at merchant ' || (i % 500), '2026-01-15T06:00:00.000Z', 5000000 + i FROM n`)
database.exec('CREATE INDEX tx_account ON tx (account_id, seq)')
const page =
  database.prepare(`SELECT id, account_id, amount, currency, direction, description, booked_at, balance_after
  FROM tx WHERE account_id = ? AND seq < ? ORDER BY seq DESC LIMIT 25`)
const shape = (row) => ({
  ...row,
  amount: (row.amount / 100).toFixed(2),
  balance_after: (row.balance_after / 100).toFixed(2),
})
const app = new Hono()
app.get('/v1/accounts/:id/transactions', (c) => {
  const data = page.all(c.req.param('id'), 1e15).map(shape)
  return c.json({ data, page: { next_cursor: 'abc', has_more: true } })
})
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
