import type { Application, IssuedSecret, PlatformStore } from '@wekeza/platform'
import type { AuditedPlatformStore } from '../audited-platform-store.ts'
import { secretValues } from '../rows/application-secrets.ts'
import {
  applicationOf,
  applicationValues,
  APPLICATION_COLUMNS as COLUMNS,
} from '../rows/applications.ts'
import { ORGANISATION_COLUMNS, organisationOf } from '../rows/organisations.ts'
import { INSERT_SECRET, sqliteSecrets } from './application-secrets.ts'
import { auditedWrites } from './audited.ts'
import { keepRows } from './keep-rows.ts'
import type { Database } from './open-database.ts'

const KEPT_APPLICATIONS_MAX = 1_000

/** Who builds on the platform. */
export function sqlitePlatformStore(database: Database): AuditedPlatformStore {
  return {
    organisations: organisations(database),
    applications: applications(database),
    secrets: sqliteSecrets(database),
  }
}

function organisations(database: Database): PlatformStore['organisations'] {
  const byId = database
    .prepare(`SELECT ${ORGANISATION_COLUMNS} FROM organisation WHERE id = ?`)
    .raw()
  const insert = database.prepare(
    `INSERT INTO organisation (${ORGANISATION_COLUMNS}) VALUES (?, ?, ?)`,
  )
  return {
    get: async (wanted) => {
      const row = byId.get(wanted)
      return row === undefined ? undefined : organisationOf(row)
    },
    insert: async ({ id, name, createdAtMs }) => void insert.run(id, name, createdAtMs),
  }
}

function applications(database: Database): AuditedPlatformStore['applications'] {
  const kept = keepRows<Application>(database, KEPT_APPLICATIONS_MAX)
  const byId = database.prepare(`SELECT ${COLUMNS} FROM application WHERE id = ?`).raw()
  const all = database.prepare(`SELECT ${COLUMNS} FROM application ORDER BY id`).raw()
  const bankKeys = database.prepare('SELECT DISTINCT bank FROM application ORDER BY bank').pluck()
  const setStatus = database.prepare('UPDATE application SET status = ? WHERE id = ?')
  const insert = database.prepare(
    `INSERT INTO application (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertSecret = database.prepare(INSERT_SECRET)
  const audited = auditedWrites(database)
  const create = database.transaction((application: Application, secret?: IssuedSecret) => {
    insert.run(...applicationValues(application))
    if (secret) insertSecret.run(...secretValues(secret))
  })
  return {
    get: async (id) =>
      kept.get(id, () => {
        const row = byId.get(id)
        return row === undefined ? undefined : applicationOf(row)
      }),
    bankKeys: async () => bankKeys.all() as string[],
    list: async () => all.all().map(applicationOf),
    insert: async (application) => {
      insert.run(...applicationValues(application))
    },
    create: async (application, secret, entry) =>
      audited(entry, () => create.immediate(application, secret)),
    setStatus: async (id, status) => {
      kept.forget(id)
      setStatus.run(status, id)
    },
  }
}
