import pg from 'pg'
import { moment } from './crash-at.ts'

type Query = (this: pg.Client, ...values: unknown[]) => unknown

const WRITES = /^\s*(INSERT|UPDATE|DELETE|WITH|COMMIT)\b/i

/**
 * Puts a moment before every statement that writes, and one when it is answered. A commit has one more, when it is sent
 * and not yet answered: whether it stands is then known to nobody.
 */
const query = pg.Client.prototype.query as Query
const around: Query = function around(...values) {
  const text = textOf(values[0])
  if (!WRITES.test(text)) return query.apply(this, values)
  const flush = () => flushed(this)
  moment(text, flush)
  const answer = query.apply(this, values)
  if (text === 'COMMIT') moment(text, flush)
  if (answer instanceof Promise) answer.then(() => moment(text), ignore)
  return answer
}
pg.Client.prototype.query = around as typeof pg.Client.prototype.query

function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : ((asked as { text?: string } | undefined)?.text ?? '')
}

/** Statements of one transaction leave together; who ends between two of them must have sent the first. */
function flushed({ connection }: pg.Client): void {
  const { stream } = connection
  while (stream.writableCorked > 0) stream.uncork()
}

function ignore(): void {}
