import { randomBytes } from 'node:crypto'
import { INTERACTION_SECONDS } from '../identity/limits.ts'
import { OWN_CALLBACK, paths } from '../identity/paths.ts'
import { cookieIn, hostCookie, hostCookieName } from '../identity/realms/host-cookie.ts'
import { digest } from '../secrets/digest.ts'
import { CUSTOMERS_HOME, returnPath } from './return-path.ts'
import type { SessionPorts, Visit } from './visit.ts'

const MODEL = 'cus_portal_start'
const COOKIE = 'cus_start'

/** A way to a sign-in that a browser has begun. All of it follows from the one secret in its cookie. */
export interface Start {
  /** what the authorization server brings back, so that nobody else's sign-in ends here (RFC 9700, section 4.7) */
  readonly state: string
  /** RFC 7636, section 4.1 */
  readonly verifier: string
  readonly applicationId: string
  readonly returnTo: string
}

/** Where the authorization server signs a customer in to the bank's own application, and the cookie that knows of it. */
export async function beginStart(
  { ports }: Pick<Visit, 'ports'>,
  applicationId: string,
  { returnTo, language }: { readonly returnTo: string | null; readonly language: string | null },
): Promise<{ readonly location: string; readonly cookie: string }> {
  const { publicUrl, store, host } = ports
  const secret = randomBytes(32).toString('base64url')
  await store.upsert({
    ...{ model: MODEL, id: idOf(secret), uid: null, userCode: null, grantId: null },
    payload: { applicationId, returnTo: returnPath(returnTo) },
    consumedAtMs: null,
    expiresAtMs: host.wall.nowMs() + INTERACTION_SECONDS * 1_000,
  })
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: applicationId,
    redirect_uri: `${publicUrl}${OWN_CALLBACK}`,
    scope: 'me',
    state: stateOf(secret),
    code_challenge: digest(verifierOf(secret)),
    code_challenge_method: 'S256',
    ...(language !== null && { ui_locales: language }),
  })
  return {
    location: `${publicUrl}${paths.authorize}?${asked}`,
    cookie: hostCookie(COOKIE, secret, publicUrl, INTERACTION_SECONDS),
  }
}

/** Takes what the browser has begun, once. */
export async function takeStart({ ports, request }: Visit): Promise<Start | undefined> {
  const { store, host, publicUrl } = ports
  const secret = cookieIn(request.headers.cookie, hostCookieName(COOKIE, publicUrl))
  const row = secret === '' ? undefined : await store.find(MODEL, idOf(secret))
  const nowMs = host.wall.nowMs()
  if (!row || row.expiresAtMs <= nowMs) return undefined
  if (!(await store.consume(MODEL, row.id, nowMs, row.expiresAtMs))) return undefined
  const { applicationId, returnTo = CUSTOMERS_HOME } = row.payload as unknown as Kept
  return { state: stateOf(secret), verifier: verifierOf(secret), applicationId, returnTo }
}

interface Kept {
  readonly applicationId: string
  readonly returnTo?: string
}

export function forgetStart({ publicUrl }: SessionPorts): string {
  return hostCookie(COOKIE, '', publicUrl, 0)
}

const idOf = (secret: string) => digest(`customers start ${secret}`)
const stateOf = (secret: string) => digest(`customers state ${secret}`)
const verifierOf = (secret: string) => digest(`customers verifier ${secret}`)
