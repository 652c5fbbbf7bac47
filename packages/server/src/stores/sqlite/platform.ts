import type { Application } from '@wekeza/platform'
import { readPlatform } from '../platform/read-platform.ts'
import type { ServedPlatformStore } from '../platform/served-platform-store.ts'
import { APPLICATION_COLUMNS, applicationOf } from '../rows/applications.ts'
import { readOne } from '../rows/read-one.ts'
import { committingPlatform } from './commit-platform.ts'
import { keepRows } from './keep-rows.ts'
import type { Database } from './open-database.ts'
import { platformRows, platformTable } from './platform-rows.ts'

const KEPT_APPLICATIONS_MAX = 1_000

/** Who builds on the platform. Texts stand as they are given: see `sealPlatform`. */
export function sqlitePlatformStore(database: Database): ServedPlatformStore {
  const table = platformTable(database)
  const kept = keepRows<Application>(database, KEPT_APPLICATIONS_MAX)
  const commit = committingPlatform({ database, table, onChanged: kept.forget })
  const store = readPlatform(platformRows(table))
  const read = (id: string) =>
    readOne(
      table.read(`SELECT ${APPLICATION_COLUMNS} FROM application WHERE id = $1`, [id])[0],
      applicationOf,
    )
  return {
    ...store,
    applications: { ...store.applications, get: async (id) => kept.get(id, () => read(id)) },
    commit: async (work) => commit(work),
  }
}
