import type { Realm } from '../identity/realms/realm.ts'
import { shownSession } from './shown-session.ts'
import { type Action, answerJson } from './visit.ts'

/** GET /session/{realm}: who is signed in. Asking keeps no session alive. */
export function tellSession(realm: Realm): Action {
  return async (visit) => {
    const { ports, request, response } = visit
    const sessions = ports.sessions[realm]
    const token = sessions.tokenIn(request.headers.cookie)
    const session = await sessions.find(token, { used: false })
    const shown = session && (await shownSession(ports, session))
    if (shown) return answerJson(visit, shown)
    // One whose person has ended it, as by a new password, is not kept for later.
    if (session) await sessions.close(token)
    if (token !== '') response.appendHeader('set-cookie', sessions.forget())
    answerJson(visit, { signed_in: false })
  }
}
