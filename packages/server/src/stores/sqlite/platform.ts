import type { Application, Organisation, PlatformStore } from '@wekeza/platform'
import { keepRows } from './keep-rows.ts'
import type { Database } from './open-database.ts'

type ApplicationRow = [
  id: string,
  organisationId: string,
  name: string,
  bankKey: string,
  secretHash: string,
  redirectUris: string,
  scopes: string,
  status: Application['status'],
  createdAtMs: number,
]

const COLUMNS =
  'id, organisation_id, name, bank, secret_hash, redirect_uris, scopes, status, created_at_ms'

const KEPT_APPLICATIONS_MAX = 1_000

/** Who builds on the platform. */
export function sqlitePlatformStore(database: Database): PlatformStore {
  return { organisations: organisations(database), applications: applications(database) }
}

function organisations(database: Database): PlatformStore['organisations'] {
  const byId = database
    .prepare('SELECT id, name, created_at_ms FROM organisation WHERE id = ?')
    .raw()
  const insert = database.prepare(
    'INSERT INTO organisation (id, name, created_at_ms) VALUES (?, ?, ?)',
  )
  return {
    get: async (wanted) => {
      const row = byId.get(wanted)
      if (row === undefined) return undefined
      const [id, name, createdAtMs] = row as [string, string, number]
      return { id, name, createdAtMs } satisfies Organisation
    },
    insert: async ({ id, name, createdAtMs }) => void insert.run(id, name, createdAtMs),
  }
}

function applications(database: Database): PlatformStore['applications'] {
  const kept = keepRows<Application>(database, KEPT_APPLICATIONS_MAX)
  const byId = database.prepare(`SELECT ${COLUMNS} FROM application WHERE id = ?`).raw()
  const all = database.prepare(`SELECT ${COLUMNS} FROM application ORDER BY id`).raw()
  const setStatus = database.prepare('UPDATE application SET status = ? WHERE id = ?')
  const insert = database.prepare(
    `INSERT INTO application (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    get: async (id) =>
      kept.get(id, () => {
        const row = byId.get(id)
        return row === undefined ? undefined : applicationOf(row)
      }),
    list: async () => all.all().map(applicationOf),
    insert: async (application) => {
      const { id, organisationId, name, bankKey, secretHash, status, createdAtMs } = application
      const lists = [JSON.stringify(application.redirectUris), JSON.stringify(application.scopes)]
      insert.run(id, organisationId, name, bankKey, secretHash, ...lists, status, createdAtMs)
    },
    setStatus: async (id, status) => {
      kept.forget(id)
      setStatus.run(status, id)
    },
  }
}

function applicationOf(row: unknown): Application {
  const [id, organisationId, name, bankKey, secretHash, redirectUris, scopes, ...rest] =
    row as ApplicationRow
  const [status, createdAtMs] = rest
  return {
    id,
    organisationId,
    name,
    bankKey,
    secretHash,
    redirectUris: JSON.parse(redirectUris),
    scopes: JSON.parse(scopes),
    status,
    createdAtMs,
  }
}
