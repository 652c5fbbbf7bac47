import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { newLoad } from '../../packages/server/src/testing/pay-with-keys.ts'
import { connect } from '../../tools/postgres/connect.ts'
import type { RunningPostgres } from '../../tools/postgres/start-postgres.ts'
import { Findings } from '../findings.ts'
import type { Ground } from '../ground/ground.ts'
import { onGround, openCluster } from '../ground/on-store.ts'
import { type Server, startServer } from '../ground/server.ts'
import type { Ask, Outcome, Programme } from '../programme.ts'
import type { Room } from './around-room.ts'
import { type Fillable, fillAndEmpty } from './fill-and-empty.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

const ROUNDS = 10
const ROUNDS_SHORT = 1
const AROUND_ROOM = new URL('./around-room.ts', import.meta.url)

/**
 * Fills the disk of SQLite's file, by the number of pages that it may have.
 * @param around what breaks the server, for tests of this
 */
export function diskFullOnSqlite(around: readonly URL[] = []): Programme {
  return {
    name: 'disk-full',
    store: 'sqlite',
    run: (ask) => onGround(undefined, (ground) => onFile(ground, ask, [...around, AROUND_ROOM])),
  }
}

/** Fills a small disk under PostgreSQL's tables; its log is on another, as operators keep it. */
export const diskFullOnPostgres: Programme = {
  name: 'disk-full',
  store: 'postgres',
  async run(ask) {
    const disk = mountSmallDisk()
    try {
      return await onSmallDisk(disk, ask)
    } finally {
      disk.remove()
    }
  },
}

async function onFile(ground: Ground, ask: Ask, around: readonly URL[]): Promise<Outcome> {
  const server = startServer(ground, { around })
  await server.started
  const sayRoom = async (room: boolean) => {
    const message: Room = { room }
    server.say(message)
    await server.hear()
  }
  const fillable = { ground, fill: () => sayRoom(false), empty: () => sayRoom(true) }
  return rounds(fillable, server, ask, async () => {
    const database = new Sqlite(join(ground.dataDir, 'wekeza.db'), { readonly: true })
    const said = database.pragma('integrity_check', { simple: true })
    database.close()
    return String(said)
  })
}

async function onSmallDisk(disk: SmallDisk, ask: Ask): Promise<Outcome> {
  const cluster = await openCluster()
  try {
    const databaseUrl = await databaseOn(disk, cluster)
    return await onGround(databaseUrl, async (ground) => {
      const server = startServer(ground)
      await server.started
      const fillable = { ground, fill: async () => disk.fill(), empty: async () => disk.empty() }
      return rounds(fillable, server, ask, () => checkIndexes(databaseUrl))
    })
  } finally {
    await cluster.stop()
  }
}

/** @param integrity what the engine says of its own files: `ok` */
async function rounds(
  fillable: Fillable,
  server: Server,
  { short }: Ask,
  integrity: () => Promise<string>,
): Promise<Outcome> {
  const findings = new Findings()
  const load = newLoad()
  const count = short ? ROUNDS_SHORT : ROUNDS
  for (let round = 1; round <= count; round += 1) {
    await fillAndEmpty(fillable, `full-${round}`, load, findings)
  }
  await server.stop()
  const said = await integrity()
  if (said !== 'ok') findings.failed(`the integrity check says: ${said}`)
  return findings.outcome(count, 'full disks')
}

async function databaseOn({ folder }: SmallDisk, { url }: RunningPostgres): Promise<string> {
  const admin = await connect(`${url}/postgres`)
  try {
    await admin.query(`CREATE TABLESPACE small LOCATION '${folder}'`)
    await admin.query('CREATE DATABASE wekeza_small TABLESPACE small')
  } finally {
    await admin.end()
  }
  return `${url}/wekeza_small`
}

/** amcheck: the indexes are in order, and name every row of their tables. */
async function checkIndexes(databaseUrl: string): Promise<string> {
  const client = await connect(databaseUrl)
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS amcheck')
    await client.query(`SELECT bt_index_check(indexrelid, true) FROM pg_index
      JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
      WHERE amname = 'btree' AND indisvalid`)
    return 'ok'
  } catch (fault) {
    return (fault as Error).message
  } finally {
    await client.end()
  }
}
