import type { Realm } from '../identity/realms/realm.ts'
import { endSession } from './end-session.ts'
import type { Action } from './visit.ts'

/** DELETE /session/{realm}: the same whether or not there was one. */
export function signOut(realm: Realm): Action {
  return async (visit) => {
    await endSession({ ...visit.ports, of: visit.ports.sessions }, visit, realm)
    visit.response.writeHead(204).end()
  }
}
