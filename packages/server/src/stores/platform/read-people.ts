import type { PlatformStore } from '@wekeza/platform'
import { DEVELOPER_COLUMNS, developerOf } from '../rows/developers.ts'
import { EMAIL_TOKEN_COLUMNS, emailTokenOf } from '../rows/email-tokens.ts'
import { MEMBER_COLUMNS, memberOf } from '../rows/members.ts'
import { readOne } from '../rows/read-one.ts'
import type { PlatformRows } from './platform-rows.ts'

const DEVELOPER = `SELECT ${DEVELOPER_COLUMNS} FROM developer`
const MEMBER = `SELECT ${MEMBER_COLUMNS} FROM member`
const EMAIL_TOKEN = `SELECT ${EMAIL_TOKEN_COLUMNS} FROM email_token WHERE hash = $1`
const ONE_MEMBER = `${MEMBER} WHERE organisation_id = $1 AND developer_id = $2`

type People = Pick<PlatformStore, 'developers' | 'members' | 'emailTokens'>

/** Who builds on the platform, and where. */
export function readPeople({ read }: PlatformRows): People {
  const members = async (where: string, id: string) =>
    (await read(`${MEMBER} WHERE ${where} ORDER BY joined_at_ms, developer_id`, [id])).map(memberOf)
  return {
    developers: {
      get: async (id) => readOne((await read(`${DEVELOPER} WHERE id = $1`, [id]))[0], developerOf),
      byEmail: async (email) =>
        readOne((await read(`${DEVELOPER} WHERE email = $1`, [email]))[0], developerOf),
    },
    members: {
      get: async (organisationId, developerId) =>
        readOne((await read(ONE_MEMBER, [organisationId, developerId]))[0], memberOf),
      ofOrganisation: (id) => members('organisation_id = $1', id),
      ofDeveloper: (id) => members('developer_id = $1', id),
    },
    emailTokens: {
      get: async (hash) => readOne((await read(EMAIL_TOKEN, [hash]))[0], emailTokenOf),
    },
  }
}
