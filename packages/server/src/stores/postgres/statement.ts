import { createHash } from 'node:crypto'

/** SQL that each connection parses once and then knows by its name. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** What a parameter can be. */
export type Value = string | number | null | readonly string[]

/** A name that follows from the text: 34 characters of the 63 that PostgreSQL keeps, and the same on every replica. */
export function statement(text: string): Statement {
  const digest = createHash('sha256').update(text).digest('hex')
  return { name: `w_${digest.slice(0, 32)}`, text }
}
