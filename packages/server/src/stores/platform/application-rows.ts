import type { PlatformStore } from '@wekeza/platform'
import { SECRET_COLUMNS, secretOf } from '../rows/application-secrets.ts'
import { APPLICATION_COLUMNS, applicationOf } from '../rows/applications.ts'
import { ORGANISATION_COLUMNS, organisationOf } from '../rows/organisations.ts'
import { readOne } from '../rows/read-one.ts'
import type { PlatformRows } from './platform-rows.ts'

const ORGANISATION = `SELECT ${ORGANISATION_COLUMNS} FROM organisation`
const APPLICATION = `SELECT ${APPLICATION_COLUMNS} FROM application`
const OF_ORGANISATION = `${APPLICATION} WHERE organisation_id = $1 ORDER BY created_at_ms, id`
const BANK_KEYS = 'SELECT DISTINCT bank FROM application ORDER BY bank'
const SECRET = `SELECT ${SECRET_COLUMNS} FROM application_secret`
const OF_APPLICATION = `${SECRET} WHERE application_id = $1 ORDER BY created_at_ms, id`
const NOTE_USE =
  'UPDATE application_secret SET last_used_at_ms = $1 WHERE id = $2 AND coalesce(last_used_at_ms, 0) < $3'

type Role = 'organisations' | 'applications' | 'secrets'

/** Organisations, their applications, and what those prove themselves with. */
export function applicationRows({ read, scan, write }: PlatformRows): Pick<PlatformStore, Role> {
  return {
    organisations: {
      get: async (id) =>
        readOne((await read(`${ORGANISATION} WHERE id = $1`, [id]))[0], organisationOf),
      list: async () => (await scan(`${ORGANISATION} ORDER BY id`)).map(organisationOf),
    },
    applications: {
      get: async (id) =>
        readOne((await read(`${APPLICATION} WHERE id = $1`, [id]))[0], applicationOf),
      list: async () => (await scan(`${APPLICATION} ORDER BY id`)).map(applicationOf),
      ofOrganisation: async (id) => (await read(OF_ORGANISATION, [id])).map(applicationOf),
      bankKeys: async () => (await scan(BANK_KEYS)).map((row) => (row as [string])[0]),
    },
    secrets: {
      get: async (id) => readOne((await read(`${SECRET} WHERE id = $1`, [id]))[0], secretOf),
      list: async (applicationId) => (await read(OF_APPLICATION, [applicationId])).map(secretOf),
      noteUse: async (id, atMs) => void (await write(NOTE_USE, [atMs, id, atMs])),
    },
  }
}
