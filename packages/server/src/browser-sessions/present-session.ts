import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Authenticator, Credentials } from '@wekeza/api'
import { PLATFORM_BANK, PLATFORM_CLIENT } from '@wekeza/api'
import { staffScopes } from '@wekeza/contract'
import { REALMS, type Realm } from '../identity/realms/realm.ts'
import type { RealmSession } from '../identity/realms/sessions.ts'
import { isFromOurPage } from './from-our-page.ts'
import type { SessionPorts } from './visit.ts'

export const SESSION_HEADER = 'x-wekeza-session'

export interface PresentedSessions {
  /** Puts a browser's session in the place of the token that a call lacks, where a page of ours asks for it. */
  present(request: IncomingMessage): void
  /** What stands in a token's place for whoever a `Cookie` header signs in to a realm; undefined: nobody. */
  authorizationOf(realm: Realm, cookies: string | undefined): string | undefined
  /** Accepts what `present` puts there, and all that the authenticator accepts. */
  accept(authenticator: Authenticator): Authenticator
}

/**
 * Lets a browser call with its session. What stands in the token's place begins with a text of chance that never leaves
 * this process: nobody can send it, and what is sent in the header `Authorization` always goes before it.
 */
export function presentedSessions({
  sessions,
  publicUrl,
}: Pick<SessionPorts, 'sessions' | 'publicUrl'>): PresentedSessions {
  const chance = randomBytes(32).toString('base64url')
  const marks = REALMS.map((realm) => ({ realm, mark: `${chance}.${realm}.` }))
  const credentialsOf = async (realm: Realm, token: string) => {
    const session = await sessions[realm].find(token, { used: true })
    return session ? CREDENTIALS[realm](session) : 'token_expired'
  }
  const authorizationOf: PresentedSessions['authorizationOf'] = (realm, cookies) => {
    const token = sessions[realm].tokenIn(cookies)
    return token === '' ? undefined : `Bearer ${chance}.${realm}.${token}`
  }
  return {
    authorizationOf,
    present(request) {
      const { headers } = request
      const asked = headers[SESSION_HEADER]
      if (asked === undefined || headers.authorization !== undefined) return
      const realm = REALMS.find((one) => one === asked)
      if (realm === undefined || !isFromOurPage(request, publicUrl)) return
      const authorization = authorizationOf(realm, headers.cookie)
      if (authorization !== undefined) headers.authorization = authorization
    },
    accept: (authenticator) => ({
      authenticate(token) {
        const known = token.startsWith(chance)
          ? marks.find(({ mark }) => token.startsWith(mark))
          : undefined
        if (!known) return authenticator.authenticate(token)
        return credentialsOf(known.realm, token.slice(known.mark.length))
      },
      checkProof: (asked) => authenticator.checkProof(asked),
    }),
  }
}

/** As whom a session calls: its own family and no other. Rows are checked live by the steps that follow. */
const CREDENTIALS: Readonly<Record<Realm, (session: RealmSession) => Credentials>> = {
  developers: ({ person: { personId: id }, generation = -1 }) => ({
    ...{ bankKey: PLATFORM_BANK, applicationId: PLATFORM_CLIENT, customerId: null },
    ...{ consentId: null, scopes: new Set(['developers']), developer: { id, generation } },
  }),
  customers: ({ person: { bankKey, personId: customerId }, applicationId = '' }) => ({
    ...{ bankKey, applicationId, customerId, consentId: null, scopes: new Set(['me']) },
  }),
  staff: ({ person: { bankKey, personId: staffId }, applicationId = '' }) => ({
    ...{ bankKey, applicationId, customerId: null, consentId: null },
    ...{ scopes: new Set(staffScopes), staffId },
  }),
}
