import type { Pool, PoolClient } from 'pg'
import { isUnreachable } from './faults.ts'

/**
 * Takes a connection from the pool for a while. It goes back only if it is whole and in no transaction; any other is
 * closed, and the server rolls back what was open on it.
 * @param withinMs then the network has swallowed what was sent, and the connection is given up; never if undefined
 */
export async function borrow<T>(
  pool: Pool,
  use: (client: PoolClient) => Promise<T>,
  withinMs?: number,
): Promise<T> {
  const client = await pool.connect()
  // Who waits on the connection is told by their query; without a listener the process would end.
  client.on('error', ignore)
  const deadline = withinMs && setTimeout(giveUp, withinMs, client, withinMs)
  let lost = false
  try {
    return await use(client)
  } catch (fault) {
    lost = isUnreachable(fault)
    throw fault
  } finally {
    clearTimeout(deadline)
    client.off('error', ignore)
    client.release(lost || client.getTransactionStatus() !== 'I')
  }
}

function ignore(): void {}

function giveUp(client: PoolClient, withinMs: number): void {
  client.connection.stream.destroy(new Error(`Connection terminated, no answer in ${withinMs} ms`))
}
