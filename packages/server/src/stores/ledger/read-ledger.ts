import type { Place } from '../open-stores.ts'

import { readSnapshot } from './read-snapshot.ts'

import { type LedgerReport, verifyLedger } from './verify-ledger.ts'

/**
 * Verifies the books of the database that the configuration names, and changes nothing.
 * @throws {Trouble} if there is no database, it cannot be read, or it lags behind this version
 */
export function readLedger(
  dataDir: string,
  place: Pick<Place, 'databaseUrl'>,
): Promise<LedgerReport> {
  return readSnapshot(dataDir, place, verifyLedger)
}
