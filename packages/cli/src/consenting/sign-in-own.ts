import { isWekezaError } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { OWN_APPLICATION_HINT } from '../errors/own-session-needed.ts'
import type { Session } from '../session/session.ts'
import { authorise, type OwnWay } from './login.ts'
import { readCustomer } from './read-claims.ts'

/** What a customer's own session is asked for by: of that alone, and of the bank's own application (spec/scopes.yaml). */
const SCOPES = ['me']

/** Has a customer sign in to a session of their own, and keeps it; nobody is asked for a consent. */
export async function signInOwn(session: Session, way: OwnWay): Promise<void> {
  const tokens = await authorise(session, way, { scopes: SCOPES }).catch((error: unknown) => {
    throw isWekezaError(error) && error.code === 'invalid_scope' ? notItsOwn(session) : error
  })
  session.keepOwn(readCustomer(tokens.access_token), tokens)
}

function notItsOwn({ settings }: Session): CliError {
  const { clientId, baseUrl } = settings
  return new CliError(
    `${clientId?.value} is not the bank’s own application at ${baseUrl.value}, and no other may sign customers in to a session of their own.`,
    { code: 'own_session_refused', exitCode: EXIT.rejected, hint: OWN_APPLICATION_HINT },
  )
}
