import { isApiError } from '@wekeza/sdk'
import { DeveloperSessions } from '../session/developer-sessions.ts'
import type { Session } from '../session/session.ts'

export interface SignedOut {
  /** null: nobody was signed in */
  readonly email: string | null
  /** whether the platform ended every session */
  readonly ended: boolean
  readonly sessions_file: string
}

/**
 * Has the platform end every session of the developer, and forgets the one that is kept. Where the platform cannot be
 * reached nothing is forgotten: a token that still works is better known to its owner than to nobody.
 */
export async function endSession(
  { settings, wekeza }: Session,
  local: boolean,
): Promise<SignedOut> {
  const sessions = new DeveloperSessions(settings.baseUrl.value)
  const kept = sessions.read()
  const facts = { sessions_file: sessions.path }
  if (!kept) return { email: null, ended: false, ...facts }
  if (!local) await endEverywhere(wekeza.withDeveloper({ access_token: kept.access_token }))
  sessions.forget()
  return { email: kept.email, ended: !local, ...facts }
}

/** One that has ended already is what was wanted. */
async function endEverywhere({ developers }: Session['wekeza']): Promise<void> {
  const answer = await developers.endSessions().safe()
  if (answer.ok || (isApiError(answer.error) && answer.error.status === 401)) return
  throw answer.error
}
