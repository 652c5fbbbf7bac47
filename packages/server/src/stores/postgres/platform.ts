import type { PlatformStore } from '@wekeza/platform'
import type { AuditedPlatformStore } from '../audited-platform-store.ts'
import { secretValues } from '../rows/application-secrets.ts'
import { APPLICATION_COLUMNS, applicationOf, applicationValues } from '../rows/applications.ts'
import { ORGANISATION_COLUMNS, organisationOf } from '../rows/organisations.ts'
import { INSERT_SECRET, postgresSecrets } from './application-secrets.ts'
import { writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const ORGANISATION = statement(`SELECT ${ORGANISATION_COLUMNS} FROM organisation WHERE id = $1`)
const INSERT_ORGANISATION = statement(
  `INSERT INTO organisation (${ORGANISATION_COLUMNS}) VALUES ($1, $2, $3)`,
)
const APPLICATION = statement(`SELECT ${APPLICATION_COLUMNS} FROM application WHERE id = $1`)
const APPLICATIONS = statement(`SELECT ${APPLICATION_COLUMNS} FROM application ORDER BY id`)
const BANK_KEYS = statement('SELECT DISTINCT bank FROM application ORDER BY bank')
const SET_STATUS = statement('UPDATE application SET status = $1 WHERE id = $2')
const INSERT_APPLICATION = statement(
  `INSERT INTO application (${APPLICATION_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
)

/** Who builds on the platform. */
export function postgresPlatformStore(database: Database): AuditedPlatformStore {
  return {
    organisations: organisations(database),
    applications: applications(database),
    secrets: postgresSecrets(database),
  }
}

function organisations(database: Database): PlatformStore['organisations'] {
  return {
    async get(id) {
      const [row] = await database.query(ORGANISATION, [id])
      return row && organisationOf(row)
    },
    insert: async ({ id, name, createdAtMs }) =>
      void (await database.execute(INSERT_ORGANISATION, [id, name, createdAtMs])),
  }
}

function applications(database: Database): AuditedPlatformStore['applications'] {
  return {
    async get(id) {
      const [row] = await database.query(APPLICATION, [id])
      return row && applicationOf(row)
    },
    list: async () => (await database.scan(APPLICATIONS)).map(applicationOf),
    bankKeys: async () => (await database.scan(BANK_KEYS)).map(([bank]) => bank as string),
    insert: async (application) =>
      void (await database.execute(INSERT_APPLICATION, applicationValues(application))),
    create: (application, secret, entry) => {
      const added = { statement: INSERT_APPLICATION, values: applicationValues(application) }
      const first = secret && { statement: INSERT_SECRET, values: secretValues(secret) }
      return writeAudited(database, first ? [added, first] : [added], entry)
    },
    setStatus: async (id, status) => void (await database.execute(SET_STATUS, [status, id])),
  }
}
