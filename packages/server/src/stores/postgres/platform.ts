import { readPlatform } from '../platform/read-platform.ts'
import type { ServedPlatformStore } from '../platform/served-platform-store.ts'
import { committingPlatform } from './commit-platform.ts'
import type { Database } from './open-database.ts'
import { platformRows } from './platform-rows.ts'

/** Who builds on the platform. Texts stand as they are given: see `sealPlatform`. */
export function postgresPlatformStore(database: Database): ServedPlatformStore {
  const rows = platformRows(database)
  return { ...readPlatform(rows), commit: committingPlatform(database, rows) }
}
