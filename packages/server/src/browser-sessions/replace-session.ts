import type { Realm } from '../identity/realms/realm.ts'
import type { OpenedSession, SessionAsk } from '../identity/realms/sessions.ts'
import type { Visit } from './visit.ts'

/**
 * Opens a session in place of the one that the browser had. Its id is new whatever the browser brought along: who
 * planted a cookie there beforehand knows nothing of what it is now (session fixation).
 */
export async function replaceSession(
  { ports, request }: Pick<Visit, 'ports' | 'request'>,
  realm: Realm,
  asked: SessionAsk,
): Promise<OpenedSession> {
  const sessions = ports.sessions[realm]
  const before = sessions.tokenIn(request.headers.cookie)
  if (before !== '') await sessions.close(before)
  return sessions.open(asked)
}
