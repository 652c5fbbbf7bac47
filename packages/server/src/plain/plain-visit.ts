import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Api, Banks } from '@wekeza/api'
import type { BrowserSessions } from '../browser-sessions/open-browser-sessions.ts'
import type { OwnPages } from '../identity/create-identity.ts'
import type { Reader } from '../identity/pages/languages/reader.ts'
import type { IdentityPorts } from '../identity/ports.ts'
import type { RealmSession } from '../identity/realms/sessions.ts'

export interface PlainPorts {
  /** the origin that browsers reach, without a slash at the end */
  readonly publicUrl: string
  readonly sessions: BrowserSessions
  readonly api: Api
  readonly banks: Banks
  readonly own: OwnPages
  readonly host: Pick<IdentityPorts, 'log' | 'wall'>
  /** with the keys that are in force now */
  identityPorts(): IdentityPorts
}

/** One request of a browser without scripts. */
export interface PlainVisit {
  readonly ports: PlainPorts
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  readonly url: URL
  readonly reader: Reader
}

/** The same, of a customer who is signed in. */
export interface SignedVisit extends PlainVisit {
  readonly session: RealmSession
}

export const PLAIN_PATH = '/my/plain'

export function consentPath(consentId: string): string {
  return `${PLAIN_PATH}/consents/${consentId}`
}
