import type { PoolClient } from 'pg'
import { isUnreachable } from './faults.ts'
import { type Row, run } from './run.ts'
import type { Statement, Value } from './statement.ts'

type Rows = readonly Row[]
export type Read = (statement: Statement, values: readonly Value[]) => Promise<Rows>

/** Lends a connection for as long as the work takes. */
export type Use = (work: (client: PoolClient) => Promise<void>) => Promise<void>

interface Waiting {
  readonly statement: Statement
  readonly values: readonly Value[]
  readonly rows: Promise<Rows>
  resolve(rows: Rows): void
  reject(fault: unknown): void
}

/** More go out on several connections, so that the server works on them side by side. */
const TOGETHER_MAX = 16

/**
 * Gathers the reads of one turn of the event loop: they go out together, and equal ones once. None is answered from
 * before it was asked: whoever asks while a read is under way asks anew.
 */
export function gatherReads(use: Use): Read {
  let waiting = new Map<string, Waiting>()

  function sendWaiting(): void {
    const reads = [...waiting.values()]
    waiting = new Map()
    for (let from = 0; from < reads.length; from += TOGETHER_MAX) {
      send(use, reads.slice(from, from + TOGETHER_MAX))
    }
  }

  return (statement, values) => {
    const key = `${statement.name} ${JSON.stringify(values)}`
    const asked = waiting.get(key)
    if (asked) return asked.rows
    // After the requests of this turn have been read: what a burst of them asks for gathers.
    if (waiting.size === 0) setImmediate(sendWaiting)
    const { promise: rows, resolve, reject } = Promise.withResolvers<Rows>()
    waiting.set(key, { statement, values, rows, resolve, reject })
    return rows
  }
}

function send(use: Use, reads: readonly Waiting[]): void {
  use((client) => sendOn(client, reads)).catch((fault) => {
    // Those that have their answer keep it.
    for (const { reject } of reads) reject(fault)
  })
}

/** @throws what shows that the connection is lost */
async function sendOn(client: PoolClient, reads: readonly Waiting[]): Promise<void> {
  const { stream } = client.connection
  stream.cork()
  const sent = reads.map((read) => answer(client, read))
  stream.uncork()
  const lost = (await Promise.all(sent)).find(isUnreachable)
  if (lost !== undefined) throw lost
}

/** @returns the fault that the asker was told, if there was one: each read stands for itself */
async function answer(client: PoolClient, read: Waiting): Promise<unknown> {
  try {
    read.resolve((await run(client, read.statement, read.values)).rows)
    return undefined
  } catch (fault) {
    read.reject(fault)
    return fault
  }
}
