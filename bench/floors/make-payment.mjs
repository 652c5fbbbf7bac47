// The floor under a durable payment: no sign-in, no validation, no consent; one synced commit a request.
// usage: node make-payment.mjs PORT FILE
import { serve } from '@hono/node-server'
import Database from 'better-sqlite3'
import { Hono } from 'hono'

const [, , port, file] = process.argv
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`CREATE TABLE account (id TEXT PRIMARY KEY, balance INTEGER) WITHOUT ROWID;
  CREATE TABLE payment (id TEXT PRIMARY KEY, app TEXT, debtor TEXT, creditor TEXT, amount INTEGER, status TEXT, created TEXT) WITHOUT ROWID;
  CREATE TABLE posting (seq INTEGER PRIMARY KEY, payment TEXT, account TEXT, amount INTEGER, balance INTEGER);
  CREATE INDEX posting_account ON posting (account, seq);
  CREATE TABLE idem (app TEXT, key TEXT, hash TEXT, status INTEGER, body TEXT, PRIMARY KEY (app, key)) WITHOUT ROWID;
  CREATE TABLE outbox (seq INTEGER PRIMARY KEY, type TEXT, body TEXT, due INTEGER);
  INSERT INTO account VALUES ('acc_1', 1000000000000), ('acc_2', 1000000000000)`)
const pay = database.prepare('INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?)')
const post = database.prepare(
  'INSERT INTO posting (payment, account, amount, balance) VALUES (?, ?, ?, ?)',
)
const move = database.prepare(
  'UPDATE account SET balance = balance + ? WHERE id = ? AND balance + ? >= 0 RETURNING balance',
)
const keep = database.prepare('INSERT INTO idem VALUES (?, ?, ?, ?, ?)')
const tell = database.prepare('INSERT INTO outbox (type, body, due) VALUES (?, ?, ?)')
let count = 0
const one = database.transaction((asked) => {
  count += 1
  const id = `pay_${count.toString(36).padStart(20, '0')}`
  const amount = Math.round(Number(asked.amount) * 100)
  const created = new Date().toISOString()
  pay.run(id, 'app_1', asked.from, asked.to, amount, 'completed', created)
  const from = move.get(-amount, asked.from, -amount)
  const to = move.get(amount, asked.to, amount)
  post.run(id, asked.from, -amount, from.balance)
  post.run(id, asked.to, amount, to.balance)
  const body = JSON.stringify({ id, ...asked, status: 'completed', created_at: created })
  keep.run('app_1', id, 'h'.repeat(43), 201, body)
  tell.run('payment.completed', body, 0)
  return body
})
const app = new Hono()
app.post('/v1/payments', async (c) =>
  c.body(one(await c.req.json()), 201, { 'content-type': 'application/json' }),
)
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
