import { type BrowserRealm, Wekeza } from '@wekeza/sdk'
import { fetchAhead } from './ask-ahead.ts'

export type Realm = BrowserRealm

const clients = new Map<Realm | null, Wekeza>()

/**
 * The client of whoever is signed in. It holds no token: the browser's cookie stands for one, and no script can read it.
 * @param realm null for operations that are anybody's
 */
export function clientOf(realm: Realm | null): Wekeza {
  const known = clients.get(realm)
  if (known) return known
  const options = { baseUrl: location.origin, fetch: fetchAhead }
  const made = new Wekeza({ ...options, ...(realm && { session: realm }) })
  clients.set(realm, made)
  return made
}
