import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Ask, Programme } from './programme.ts'
import { type Row, runProgramme } from './run-programme.ts'

/** What a thread that runs a programme is told, and what it says: lines, and at last a row. */
export interface Wanted extends Omit<Ask, 'tell'> {
  readonly name: string
}
export type Said = { readonly line: string } | { readonly row: Row }

const THREAD = new URL('./programme-thread.ts', import.meta.url)

/**
 * Runs a programme beside others. What computes all the time has a thread of its own: receivers that are in this one
 * must go on to answer.
 */
export async function runApart(programme: Programme, ask: Ask): Promise<Row> {
  if (programme.store !== 'memory') return runProgramme(programme, ask)
  const { tell, ...wanted } = ask
  const workerData: Wanted = { ...wanted, name: programme.name }
  const thread = new Worker(THREAD, { workerData, execArgv: [] })
  const row = new Promise<Row>((resolve, reject) => {
    thread.on('message', (said: Said) => ('row' in said ? resolve(said.row) : tell(said.line)))
    thread.once('error', reject)
    once(thread, 'exit').then(() => reject(new Error(`${programme.name} ended without a result`)))
  })
  return row.finally(() => thread.terminate())
}
