import { approveInBrowser } from '../../packages/server/src/identity/testing/flow.ts'
import type { Platform } from '../platform/server.ts'

/** On a loopback address any port is taken (RFC 8252, section 7.3). */
const REDIRECT_URI = 'http://127.0.0.1/callback'
/** A code that a customer's approval gave, and what redeems it. */
export interface Approved {
  readonly code: string
  readonly verifier: string
}

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
}

/** The whole way of a customer: password, one-time code, approval, back to the application. */
export async function signIn({ baseUrl, clientId }: Platform): Promise<Approved> {
  const asked = { client_id: clientId, redirect_uri: REDIRECT_URI }
  const { code, verifier } = await approveInBrowser({ issuer: baseUrl }, asked)
  if (code === '') throw new Error('The sign-in gave no code.')
  return { code, verifier }
}

/** Redeems a code. */
export function redeem(platform: Platform, { code, verifier }: Approved): Promise<Tokens> {
  const fields = { code, code_verifier: verifier, redirect_uri: REDIRECT_URI }
  return askToken(platform, { grant_type: 'authorization_code', ...fields })
}

/** A machine's token. */
export function grantToMachine(platform: Platform): Promise<Tokens> {
  return askToken(platform, { grant_type: 'client_credentials' })
}

/** Each time with the token that the last answer gave. */
export function refresh(platform: Platform, { refresh_token }: Tokens): Promise<Tokens> {
  return askToken(platform, { grant_type: 'refresh_token', refresh_token })
}

async function askToken(
  { baseUrl, clientId, clientSecret }: Platform,
  fields: Record<string, string>,
): Promise<Tokens> {
  const answer = await fetch(`${baseUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams(fields),
  })
  if (!answer.ok) throw new Error(`${fields.grant_type}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Tokens
}
