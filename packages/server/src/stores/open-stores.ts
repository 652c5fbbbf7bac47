import { noKeys } from '../banks/bank-ports.ts'
import type { Config } from '../config/config.ts'
import { claimFolder } from '../platform/claim-folder.ts'
import type { Envelope } from '../secrets/envelope.ts'
import { openPostgres } from './postgres/open.ts'
import { openSqlite } from './sqlite/open.ts'
import type { Stores } from './stores.ts'

/** The settings that say where data are. */
export type Place = Pick<Config, 'databaseUrl' | 'databaseConnections'>

/**
 * Opens the database that the configuration names: PostgreSQL by its URL, or else the file in the data folder.
 * @param envelope seals what the platform keeps sealed; asked at each use
 * @throws {Trouble} if it cannot be reached or used
 */
export async function openStores(
  folder: string,
  place: Place,
  envelope: () => Envelope = noKeys,
): Promise<Stores> {
  const { databaseUrl, databaseConnections } = place
  if (databaseUrl === undefined) return openSqlite(folder, envelope)
  return openPostgres(databaseUrl, { connectionsMax: databaseConnections }, envelope)
}

/**
 * Takes the database for a server before it is opened, where it is made for one server alone.
 * @returns what gives it back
 * @throws {Trouble} if another server has it
 */
export function claimStores(folder: string, { databaseUrl }: Place): () => void {
  return databaseUrl === undefined ? claimFolder(folder) : () => {}
}
