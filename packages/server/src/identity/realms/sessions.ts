import { randomBytes } from 'node:crypto'
import { digest } from '../../secrets/digest.ts'
import { REALM_SESSION_MS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import { type Person, REALM_PREFIX, type Realm, sessionModel } from './realm.ts'

type Ports = Pick<IdentityPorts, 'store' | 'wall' | 'issuer'>

export interface RealmSession {
  readonly person: Person
  /** how they proved who they are (RFC 8176) */
  readonly amr: readonly string[]
  readonly signedInAtMs: number
}

/** A `__Host-` cookie cannot be set by a neighbour or over plain http; on http, of a test, there is none. */
export function sessionCookieName(realm: OwnRealm, issuer: string): string {
  const name = `${REALM_PREFIX[realm]}_session`
  return issuer.startsWith('https:') ? `__Host-${name}` : name
}

/** Customers' sessions are those of the authorization server, in its rows and under its cookie. */
export type OwnRealm = Exclude<Realm, 'customers'>

/**
 * Sessions of developers, or of staff. The realm is part of the row's kind, of what is looked up, and of the cookie's name: the
 * cookie of one realm, sent as that of another, finds nothing.
 */
export function realmSessions(realm: OwnRealm, { store, wall, issuer }: Ports) {
  const model = sessionModel(realm)
  const idOf = (token: string) => digest(`${realm} ${token}`)
  const cookie = sessionCookieName(realm, issuer)
  const secure = issuer.startsWith('https:') ? '; Secure' : ''
  return {
    /** @returns the `Set-Cookie` line; what is in it stands nowhere else */
    async open({ bankKey, personId }: Omit<Person, 'realm'>, amr: readonly string[]) {
      const token = randomBytes(32).toString('base64url')
      const signedInAtMs = wall.nowMs()
      await store.upsert({
        model,
        id: idOf(token),
        uid: null,
        userCode: null,
        grantId: null,
        payload: { realm, bankKey, personId, amr, signedInAtMs },
        consumedAtMs: null,
        expiresAtMs: signedInAtMs + REALM_SESSION_MS,
      })
      return `${cookie}=${token}; Path=/; HttpOnly; SameSite=Lax${secure}`
    },

    /** Whose session a `Cookie` header carries, if it is one of this realm that still lasts. */
    async find(header: string | undefined): Promise<RealmSession | undefined> {
      const row = await store.find(model, idOf(tokenIn(header, cookie)))
      if (!row || row.payload.realm !== realm || row.expiresAtMs <= wall.nowMs()) return undefined
      const { bankKey, personId, amr, signedInAtMs } = row.payload as unknown as Kept
      return { person: { realm, bankKey, personId }, amr, signedInAtMs }
    },

    async close(header: string | undefined): Promise<void> {
      await store.destroy(model, idOf(tokenIn(header, cookie)))
    },
  }
}

interface Kept {
  readonly bankKey: string
  readonly personId: string
  readonly amr: readonly string[]
  readonly signedInAtMs: number
}

function tokenIn(header: string | undefined, cookie: string): string {
  const pair = (header ?? '').split(/;\s*/).find((one) => one.startsWith(`${cookie}=`))
  return pair?.slice(cookie.length + 1) ?? ''
}
