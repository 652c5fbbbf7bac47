import { startPostgres } from '../../tools/postgres/start-postgres.ts'
import { CannotRun, type StoreName } from '../programme.ts'
import { type Ground, openGround } from './ground.ts'

export type Persistent = Exclude<StoreName, 'memory'>

/** Gives work a ground on SQLite, or on a PostgreSQL of its own, and removes all of it afterwards. */
export async function onStore<T>(
  store: Persistent,
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  if (store === 'sqlite') return onGround(undefined, work)
  const cluster = await openCluster()
  try {
    return await onGround(await cluster.createDatabase(), work)
  } finally {
    await cluster.stop()
  }
}

/** @throws {CannotRun} with PostgreSQL's own words, where it cannot run */
export async function openCluster() {
  try {
    return await startPostgres()
  } catch (fault) {
    throw new CannotRun(`no PostgreSQL here: ${(fault as Error).message}`)
  }
}

export async function onGround<T>(
  databaseUrl: string | undefined,
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  const ground = await openGround(databaseUrl)
  try {
    return await work(ground)
  } finally {
    ground.remove()
  }
}
