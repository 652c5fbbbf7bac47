import type { Wekeza } from '@wekeza/sdk'
import { signInNeeded } from '../errors/sign-in-needed.ts'
import { formatTime } from '../output/format.ts'
import { DeveloperSessions } from './developer-sessions.ts'
import type { Session } from './session.ts'

/**
 * The client that acts for the developer who is signed in; WEKEZA_ACCESS_TOKEN stands in for a session.
 * @throws {CliError} login_needed
 */
export function actingAsDeveloper({ settings, wekeza }: Session): Wekeza {
  const kept = new DeveloperSessions(settings.baseUrl.value).read()
  if (!kept) {
    if (process.env.WEKEZA_ACCESS_TOKEN) return wekeza
    throw signInNeeded(`No developer is signed in at ${settings.baseUrl.value}.`)
  }
  const { access_token, expires_at } = kept
  if (Date.parse(expires_at) <= Date.now()) {
    throw signInNeeded(`Your session as a developer ended at ${formatTime(expires_at)}.`)
  }
  return wekeza.withDeveloper({ access_token })
}
