import type { Realm } from '../identity/realms/realm.ts'
import type { SessionPorts, Visit } from './visit.ts'

type Ending = Pick<SessionPorts, 'store' | 'own'> & { readonly of: SessionPorts['sessions'] }

/** Ends a browser's session of a realm with all that hangs on it, and has the browser forget it. */
export async function endSession(
  { store, own, of }: Ending,
  { request, response }: Pick<Visit, 'request' | 'response'>,
  realm: Realm,
): Promise<void> {
  const sessions = of[realm]
  const token = sessions.tokenIn(request.headers.cookie)
  const session = await sessions.find(token, { used: false })
  if (session?.grantId !== undefined) await store.revokeByGrantId(session.grantId)
  if (token !== '') await sessions.close(token)
  if (realm === 'customers') await own.leave(request, response)
  response.appendHeader('set-cookie', sessions.forget())
}
