import Sqlite, { type Statement } from 'better-sqlite3'
import { moment } from './crash-at.ts'

type Call = (this: Statement & { readonly source: string }, ...values: unknown[]) => unknown

const statements = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'))

/** Puts a moment before and after every statement that writes, and every commit. */
const run: Call = statements.run
const aroundRun: Call = function around(...values) {
  if (this.readonly && this.source !== 'COMMIT') return run.apply(this, values)
  moment(this.source)
  const answer = run.apply(this, values)
  moment(this.source)
  return answer
}
statements.run = aroundRun

/** A worker asks for rows all the time, and writes only when it gets some: then there is a moment after it. */
const all: Call = statements.all
const aroundAll: Call = function around(...values) {
  const rows = all.apply(this, values)
  if (!this.readonly && Array.isArray(rows) && rows.length > 0) moment(this.source)
  return rows
}
statements.all = aroundAll
