// The floor under a ledger on SQLite: payment row, two postings, two balances, idempotency key, outbox row; 64 payments a
// synced commit, between a thousand accounts. No reading of a file, no sign-in, no consent, no validation.
// usage: node raw-ledger.mjs FILE SECONDS - prints payments a second
import Database from 'better-sqlite3'

const GROUP = 64
const [, , file, seconds] = process.argv
const database = new Database(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`CREATE TABLE account (id TEXT PRIMARY KEY, balance INTEGER) WITHOUT ROWID;
  CREATE TABLE payment (id TEXT PRIMARY KEY, app TEXT, debtor TEXT, creditor TEXT, amount INTEGER, status TEXT, created TEXT) WITHOUT ROWID;
  CREATE TABLE posting (seq INTEGER PRIMARY KEY, payment TEXT, account TEXT, amount INTEGER, balance INTEGER);
  CREATE INDEX posting_account ON posting (account, seq);
  CREATE TABLE idem (app TEXT, key TEXT, hash TEXT, status INTEGER, body TEXT, PRIMARY KEY (app, key)) WITHOUT ROWID;
  CREATE TABLE outbox (seq INTEGER PRIMARY KEY, type TEXT, body TEXT, due INTEGER)`)
const open = database.prepare('INSERT INTO account VALUES (?, 1000000000000)')
database.transaction(() => {
  for (let index = 0; index < 1000; index += 1) open.run(`acc_${index}`)
})()
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
function one() {
  count += 1
  const id = `pay_${count.toString(36).padStart(20, '0')}`
  const [from, to] = [`acc_${count % 1000}`, `acc_${(count * 7 + 1) % 1000}`]
  pay.run(id, 'app_1', from, to, 100, 'completed', '2026-11-22T00:00:00Z')
  const given = move.get(-100, from, -100)
  const taken = move.get(100, to, 100)
  post.run(id, from, -100, given.balance)
  post.run(id, to, 100, taken.balance)
  keep.run('app_1', id, 'h'.repeat(43), 201, 'x'.repeat(400))
  tell.run('payment.completed', 'x'.repeat(500), 0)
}
const group = database.transaction(() => {
  for (let index = 0; index < GROUP; index += 1) one()
})
const startedMs = performance.now()
const endsMs = startedMs + Number(seconds) * 1000
while (performance.now() < endsMs) group()
console.log(count / ((performance.now() - startedMs) / 1000))
database.close()
