import { randomBytes } from 'node:crypto'
import { digest } from '../../secrets/digest.ts'
import { CUSTOMER_IDLE_MS, DEVELOPER_IDLE_MS, REALM_SESSION_MS, STAFF_IDLE_MS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import type { ProviderRow } from '../provider-store.ts'
import { cookieIn, hostCookie, hostCookieName } from './host-cookie.ts'
import type { Person, Realm } from './realm.ts'
import { seenSessions } from './seen-sessions.ts'

type Ports = Pick<IdentityPorts, 'store' | 'wall' | 'issuer'>

/** What a session is opened for. */
export interface SessionAsk {
  readonly bankKey: string
  readonly personId: string
  /** how they proved who they are (RFC 8176) */
  readonly amr: readonly string[]
  /** what people call them, where no row says it */
  readonly name?: string
  /** the bank's own application that they act by; developers have none */
  readonly applicationId?: string
  /** of a developer: the session ends when theirs is raised */
  readonly generation?: number
  /** by what it is found and ended from elsewhere; left out where a generation does that */
  readonly grantId?: string
}

export interface RealmSession extends Omit<SessionAsk, 'bankKey' | 'personId'> {
  readonly person: Person
  readonly signedInAtMs: number
  /** however busy it is */
  readonly endsAtMs: number
}

interface RealmRule {
  readonly cookie: string
  /** the kind of its rows; `cus_session` is taken by the sessions of the authorization server itself */
  readonly model: string
  readonly idleMs: number
}

// biome-ignore format: the table is read by its columns
export const SESSION_RULES: Readonly<Record<Realm, RealmRule>> = {
  developers: { cookie: 'dev_session', model: 'dev_session', idleMs: DEVELOPER_IDLE_MS },
  customers:  { cookie: 'cus_portal',  model: 'cus_portal',  idleMs: CUSTOMER_IDLE_MS },
  staff:      { cookie: 'stf_session', model: 'stf_session', idleMs: STAFF_IDLE_MS },
}

export function sessionCookieName(realm: Realm, issuer: string): string {
  return hostCookieName(SESSION_RULES[realm].cookie, issuer)
}

export interface OpenedSession {
  readonly session: RealmSession
  /** the `Set-Cookie` line; what is in it stands nowhere else */
  readonly cookie: string
}

export interface RealmSessions {
  readonly realm: Realm
  readonly idleMs: number
  /** Opens one under a new id, whatever the browser brought along. */
  open(asked: SessionAsk): Promise<OpenedSession>
  /** the token that a `Cookie` header carries for this realm; the empty text where it carries none */
  tokenIn(cookies: string | undefined): string
  /**
   * Whose session a token is of, if it is one of this realm that still lasts.
   * @param used whether being asked for keeps it alive
   */
  find(token: string, how: { readonly used: boolean }): Promise<RealmSession | undefined>
  close(token: string): Promise<void>
  /** @returns the `Set-Cookie` line by which a browser forgets */
  forget(): string
}

/**
 * The sessions of browsers in one realm. The row is the truth, and the cookie holds nothing but what finds it. The
 * realm is part of the row's kind, of what is looked up, and of the cookie's name: the cookie of one, sent as that of
 * another, finds nothing.
 */
export function realmSessions(realm: Realm, ports: Ports): RealmSessions {
  const { store, wall, issuer } = ports
  const { cookie, model, idleMs } = SESSION_RULES[realm]
  const seen = seenSessions(`${model}_seen`, idleMs, ports)
  const idOf = (token: string) => digest(`${realm} ${token}`)
  const close = async (token: string) => {
    await store.destroy(model, idOf(token))
    await seen.forget(idOf(token))
  }
  return {
    ...{ realm, idleMs, close },
    tokenIn: (cookies) => cookieIn(cookies, sessionCookieName(realm, issuer)),
    forget: () => hostCookie(cookie, '', issuer, 0),
    async open({ grantId, ...asked }) {
      const token = randomBytes(32).toString('base64url')
      const id = idOf(token)
      const signedInAtMs = wall.nowMs()
      const row = {
        ...{ model, id, uid: null, userCode: null, grantId: grantId ?? null, consumedAtMs: null },
        payload: { realm, ...asked, signedInAtMs },
        expiresAtMs: signedInAtMs + REALM_SESSION_MS,
      }
      await seen.note(id, row.grantId)
      await store.upsert(row)
      return { session: sessionOf(row), cookie: hostCookie(cookie, token, issuer) }
    },
    async find(token, { used }) {
      if (token === '') return undefined
      const id = idOf(token)
      const row = await store.find(model, id)
      if (!row || row.payload.realm !== realm || row.expiresAtMs <= wall.nowMs()) return undefined
      if (await seen.isIdle(id)) return void (await close(token))
      if (used) await seen.note(id, row.grantId)
      return sessionOf(row)
    },
  }
}

function sessionOf({
  payload,
  grantId,
  expiresAtMs,
}: Pick<ProviderRow, 'payload' | 'grantId' | 'expiresAtMs'>): RealmSession {
  const { realm, bankKey, personId, ...kept } = payload as unknown as Kept
  const known = { ...kept, ...(grantId !== null && { grantId }) }
  return { ...known, person: { realm, bankKey, personId }, endsAtMs: expiresAtMs }
}

interface Kept extends Omit<SessionAsk, 'grantId'> {
  readonly realm: Realm
  readonly signedInAtMs: number
}
