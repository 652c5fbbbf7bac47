import { noKeys } from '../../banks/bank-ports.ts'
import type { Envelope } from '../../secrets/envelope.ts'
import { backlogOf, backlogText } from '../backlog.ts'
import { sealPlatform } from '../platform/seal-platform.ts'
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

const BACKLOG = statement(backlogText('$1::bigint'))
const ALIVE = statement('SELECT count(*) FROM migration')

/**
 * Opens a PostgreSQL database, and brings it up to date.
 * @param options.connectionsMax how many connections this process opens at most
 * @param envelope seals what the platform keeps sealed; asked at each use
 * @throws {Trouble} if it cannot be reached or used, or is of a newer version
 */
export async function openPostgres(
  url: string,
  { connectionsMax }: { readonly connectionsMax: number },
  envelope: () => Envelope = noKeys,
): Promise<Stores> {
  const database = await openDatabase(url, { connectionsMax: connectionsMax - TURN_CONNECTIONS })
  try {
    await migrate(database)
    const forTurns = await openDatabase(url, { connectionsMax: TURN_CONNECTIONS })
    return storesOf(database, forTurns, envelope)
  } catch (cause) {
    await database.close()
    throw cause
  }
}

function storesOf(database: Database, forTurns: Database, envelope: () => Envelope): Stores {
  return {
    shared: true,
    bank: postgresStores(database),
    platform: sealPlatform(postgresPlatformStore(database), envelope),
    provider: postgresProviderStore(database),
    credentials: postgresCredentials(database),
    secondFactors: postgresSecondFactors(database),
    audit: postgresAuditLog(database),
    keys: postgresKeys(database),
    sealed: postgresSealedTexts(database),
    clocks: postgresClocks(database),
    turns: postgresTurns(forTurns),
    agree: postgresAgreement(database),
    backlog: async (nowMs) => backlogOf((await database.scan(BACKLOG, [nowMs]))[0]),
    ping: async () => void (await database.query(ALIVE)),
    close: async () => void (await Promise.all([forTurns.close(), database.close()])),
  }
}
