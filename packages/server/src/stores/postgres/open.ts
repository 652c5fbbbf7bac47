import type { Stores } from '../stores.ts'
import { postgresAgreement } from './agreement.ts'
import { postgresAuditLog } from './audit.ts'
import { postgresClocks } from './clocks.ts'
import { postgresCredentials } from './credentials.ts'
import { postgresStores } from './index.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { postgresPlatformStore } from './platform.ts'
import { postgresProviderStore } from './provider.ts'
import { postgresSealedTexts } from './sealed-texts.ts'
import { postgresSecondFactors } from './second-factors.ts'
import { postgresKeys } from './server-keys.ts'
import { statement } from './statement.ts'
import { postgresTurns } from './turns.ts'

/** Of the connections of a process, those that turns are held on: work in a turn must never wait for them. */
const TURN_CONNECTIONS = 2

const ALIVE = statement('SELECT count(*) FROM migration')

/**
 * Opens a PostgreSQL database, and brings it up to date.
 * @param options.connectionsMax how many connections this process opens at most
 * @throws {Trouble} if it cannot be reached or used, or is of a newer version
 */
export async function openPostgres(
  url: string,
  { connectionsMax }: { readonly connectionsMax: number },
): Promise<Stores> {
  const database = await openDatabase(url, { connectionsMax: connectionsMax - TURN_CONNECTIONS })
  try {
    await migrate(database)
    return storesOf(database, await openDatabase(url, { connectionsMax: TURN_CONNECTIONS }))
  } catch (cause) {
    await database.close()
    throw cause
  }
}

function storesOf(database: Database, forTurns: Database): Stores {
  return {
    shared: true,
    bank: postgresStores(database),
    platform: postgresPlatformStore(database),
    provider: postgresProviderStore(database),
    credentials: postgresCredentials(database),
    secondFactors: postgresSecondFactors(database),
    audit: postgresAuditLog(database),
    keys: postgresKeys(database),
    sealed: postgresSealedTexts(database),
    clocks: postgresClocks(database),
    turns: postgresTurns(forTurns),
    agree: postgresAgreement(database),
    ping: async () => void (await database.query(ALIVE)),
    close: async () => void (await Promise.all([forTurns.close(), database.close()])),
  }
}
