import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Banks, HostPlatform } from '@wekeza/api'
import type { ErrorCode } from '@wekeza/contract'
import type { PlatformStore } from '@wekeza/platform'
import { answerProblem } from '../http/answer-problem.ts'
import type { CountingPorts } from '../http/limit-address.ts'
import type { OwnPages } from '../identity/create-identity.ts'
import type { IdentityPorts } from '../identity/ports.ts'
import type { Realm } from '../identity/realms/realm.ts'
import type { OpenedSession, RealmSessions } from '../identity/realms/sessions.ts'
import { shownSession } from './shown-session.ts'

/** What the sessions of browsers need of the platform. */
export interface SessionPorts {
  /** the origin that browsers reach, without a slash at the end */
  readonly publicUrl: string
  readonly sessions: Readonly<Record<Realm, RealmSessions>>
  readonly store: IdentityPorts['store']
  readonly applications: Pick<PlatformStore['applications'], 'get' | 'list'>
  readonly banks: Banks
  readonly developers: Pick<HostPlatform, 'signIn' | 'service'>
  readonly own: OwnPages
  readonly host: CountingPorts & { readonly log: IdentityPorts['log'] }
  /** with the keys that are in force now */
  identityPorts(): IdentityPorts
}

/** One request of a browser for a session. */
export interface Visit {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  readonly url: URL
  readonly ports: SessionPorts
}

/** What answers a visit. */
export type Action = (visit: Visit) => Promise<void>

export function answerJson({ response }: Visit, body: object): void {
  const text = JSON.stringify(body)
  const length = Buffer.byteLength(text)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length })
  response.end(text)
}

/** Hands a session over that was opened just now. */
export async function answerSession(
  visit: Visit,
  { session, cookie }: OpenedSession,
): Promise<void> {
  const shown = await shownSession(visit.ports, session)
  visit.response.appendHeader('set-cookie', cookie)
  answerJson(visit, shown ?? { signed_in: false })
}

/** Sends the browser on by GET, whatever it came by. */
export function goTo({ response }: Visit, location: string, cookies: readonly string[] = []): void {
  for (const cookie of cookies) response.appendHeader('set-cookie', cookie)
  response.writeHead(303, { location }).end()
}

export function refuse(
  { response, requestId }: Visit,
  code: ErrorCode,
  more: { readonly fact?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): void {
  answerProblem(response, { code, requestId, ...more })
}

export function refuseForNow(visit: Visit, seconds: number): void {
  const fact = 'There were too many attempts to sign in.'
  refuse(visit, 'rate_limited', { fact, headers: { 'retry-after': String(seconds) } })
}
