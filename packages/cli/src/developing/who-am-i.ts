import { type Application, type Developer, isApiError } from '@wekeza/sdk'
import { CliError } from '../errors/cli-error.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { ofDeveloper } from '../errors/sign-in-needed.ts'
import { actingAsDeveloper } from '../session/acting-as-developer.ts'
import { DeveloperSessions } from '../session/developer-sessions.ts'
import type { Session } from '../session/session.ts'

/** Who calls from here, as the platform knows them now. */
export interface WhoAmI {
  readonly base_url: string
  readonly profile: string
  readonly client_id: string | null
  /** null where there is none, or the platform does not say; then `application_problem` says why */
  readonly application: Application | null
  readonly application_problem: string | null
  readonly developer: Developer | null
  readonly developer_problem: string | null
  /** RFC 3339; of the developer's session */
  readonly session_ends_at: string | null
}

/** Asks the platform about both at once; what one of them may not know does not hide the other. */
export async function whoAmI(session: Session): Promise<WhoAmI> {
  const { baseUrl, profile, clientId } = session.settings
  const kept = new DeveloperSessions(baseUrl.value).read()
  const [application, developer] = await Promise.all([
    answered(async () => ownApplication(session)),
    answered(async () => signedIn(session)),
  ])
  return {
    base_url: baseUrl.value,
    profile: profile.value,
    client_id: clientId?.value ?? null,
    application: application.data,
    application_problem: application.problem,
    developer: developer.data,
    developer_problem: developer.problem,
    session_ends_at: developer.data && kept ? kept.expires_at : null,
  }
}

async function ownApplication(session: Session): Promise<Application> {
  if (!session.settings.clientId) throw nobody('There is no client id.')
  if (!session.confidential) throw nobody('It has no secret, and cannot ask for itself.')
  return session.wekeza.applications.own()
}

async function signedIn(session: Session): Promise<Developer> {
  const answer = await actingAsDeveloper(session).developers.me().safe()
  if (answer.ok) return answer.data
  throw ofDeveloper(answer.error)
}

function nobody(message: string): CliError {
  return new CliError(message, { code: 'application_missing', exitCode: EXIT.consentNeeded })
}

interface Found<T> {
  readonly data: T | null
  readonly problem: string | null
}

/** What was found, or why not; a platform that is not reached is a failure all the same. */
async function answered<T>(ask: () => Promise<T>): Promise<Found<T>> {
  try {
    return { data: await ask(), problem: null }
  } catch (error) {
    if (error instanceof CliError) return { data: null, problem: error.message }
    if (isApiError(error)) return { data: null, problem: `${error.code}: ${error.detail}` }
    throw error
  }
}
