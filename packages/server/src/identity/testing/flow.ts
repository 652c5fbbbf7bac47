import { createHash, randomBytes } from 'node:crypto'
import type { Terms } from '@wekeza/bank'
import { type Browser, openBrowser, type Visited } from './open-browser.ts'
import { PAYMENT, REDIRECT_URI, SECRET, type TestIdentity } from './open-test-identity.ts'

export interface Tokens {
  readonly access_token: string
  readonly refresh_token?: string
  readonly id_token?: string
  readonly expires_in: number
  readonly scope: string
  readonly token_type: string
}

/** What most of the way needs to know of the server. */
type Issuer = Pick<TestIdentity, 'issuer'>

export interface TokenAnswer {
  readonly status: number
  readonly body: Tokens & { readonly error?: string; readonly error_description?: string }
}

/** A secret that proves that who redeems the code asked for it (RFC 7636). */
export function newVerifier() {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** The address that an application sends a browser to. A value of undefined leaves a parameter out. */
export function authorizeAddress(
  { issuer }: Issuer,
  parameters: Record<string, string | undefined>,
): string {
  const all = {
    client_id: 'app_books',
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: 'openid offline_access accounts.read',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge_method: 'S256',
    code_challenge: newVerifier().challenge,
    ...parameters,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, value)
  return `${issuer}/oauth/authorize?${query}`
}

/** Opens the sign-in page. */
export async function toSignIn(browser: Browser, address: string): Promise<Visited> {
  const authorized = await browser.get(address)
  if (!authorized.location) throw new Error(`no way to sign in: ${authorized.text}`)
  return browser.get(authorized.location.href)
}

/** What everybody on a test bank enters as their second factor. */
export const CODE = '123456'

/** Enters the password on the sign-in page. @returns the code page, or where the browser goes on if none is asked for */
export async function toCode(
  browser: Browser,
  signIn: Visited,
  username = 'wanjiru',
): Promise<Visited> {
  const fields = { csrf: signIn.csrf, username, password: 'karibu' }
  const signedIn = await browser.post(`${signIn.url.pathname}/sign-in`, fields)
  return browser.get(signedIn.location?.href ?? '')
}

/** Signs in on the sign-in page, with password and code, and opens the approval page. */
export async function toApproval(
  browser: Browser,
  signIn: Visited,
  username = 'wanjiru',
): Promise<Visited> {
  const after = await toCode(browser, signIn, username)
  if (after.location) return browser.get(after.location.href)
  const fields = { csrf: after.csrf, code: CODE }
  const signedIn = await browser.post(`${after.url.pathname}/code`, fields)
  const resumed = await browser.get(signedIn.location?.href ?? '')
  return browser.get(resumed.location?.href ?? '')
}

/** Decides on the approval page, and goes on to where the application would take over. */
export async function decide(
  browser: Browser,
  approval: Visited,
  decision: 'approve' | 'deny',
  account: readonly string[] = ['acc_wanjiru_current'],
): Promise<URL> {
  const fields = { ...approvalFields(approval), decision, account }
  const decided = await browser.post(`${approval.url.pathname}/decide`, fields)
  const resumed = await browser.get(decided.location?.href ?? '')
  if (!resumed.location) throw new Error(`no way back to the application: ${resumed.text}`)
  return resumed.location
}

/** What a form of the approval page carries beside the decision. */
export function approvalFields({ csrf, text }: Visited) {
  const binding = /name="binding" value="([^"]+)"/.exec(text)?.[1] ?? ''
  return { csrf, binding, code: CODE }
}

/** A browser on the sign-in page. */
export async function openSignIn(
  identity: TestIdentity,
  parameters: Record<string, string | undefined> = {},
) {
  const browser = openBrowser(identity.issuer)
  return { browser, page: await toSignIn(browser, authorizeAddress(identity, parameters)) }
}

/** A browser on the approval page. */
export async function openApproval(
  identity: TestIdentity,
  parameters: Record<string, string | undefined> = {},
  username = 'wanjiru',
) {
  const { browser, page } = await openSignIn(identity, parameters)
  return { browser, page: await toApproval(browser, page, username) }
}

/** A payment consent, and what asks for its approval. */
export async function requestPayment(identity: TestIdentity, terms = PAYMENT) {
  const consentId = await requestConsent(identity, terms)
  return { consentId, parameters: { consent_id: consentId, scope: 'openid payments.write' } }
}

/** The whole way of a browser: sign in, approve, back to the application. */
export async function approveInBrowser(
  identity: Issuer,
  parameters: Record<string, string | undefined> = {},
  { username = 'wanjiru', account = ['acc_wanjiru_current'] } = {},
) {
  const browser = openBrowser(identity.issuer)
  const { verifier, challenge } = newVerifier()
  const address = authorizeAddress(identity, { code_challenge: challenge, ...parameters })
  const approval = await toApproval(browser, await toSignIn(browser, address), username)
  const callback = await decide(browser, approval, 'approve', account)
  return { browser, callback, code: callback.searchParams.get('code') ?? '', verifier }
}

/** Asks the token endpoint, by HTTP Basic. */
export async function askToken(
  { issuer }: Issuer,
  fields: Record<string, string>,
  { clientId = 'app_books', secret = SECRET } = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${issuer}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
    body: new URLSearchParams(fields),
  })
  return { status: response.status, body: (await response.json()) as TokenAnswer['body'] }
}

export function redeem(identity: TestIdentity, { code = '', verifier = '' }): Promise<TokenAnswer> {
  return askToken(identity, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: REDIRECT_URI,
  })
}

export function refresh(identity: TestIdentity, token: string | undefined): Promise<TokenAnswer> {
  return askToken(identity, { grant_type: 'refresh_token', refresh_token: token ?? '' })
}

/** A consent as the application creates it by the api. */
export async function requestConsent(
  { bank }: TestIdentity,
  terms: Terms,
  { applicationId = 'app_books' } = {},
): Promise<string> {
  const decision = bank.consents.request({ applicationId, terms, expiresAtMs: undefined })
  if (!decision.ok) throw new Error(decision.failure.code)
  await bank.store.commit({ changes: decision.changes })
  return decision.consent.id
}

/** Withdraws a consent, as its customer may at any time. */
export async function revokeConsent({ bank }: TestIdentity, consentId: string): Promise<void> {
  const consent = await bank.store.consents.get(consentId)
  if (!consent) throw new Error(`${consentId}: no such consent`)
  const customer = { kind: 'customer', id: consent.customerId ?? '' } as const
  const { changes } = await bank.consents.revoke(consent, customer)
  await bank.store.commit({ changes })
}

export function userinfo({ issuer }: TestIdentity, token: string): Promise<Response> {
  return fetch(`${issuer}/oauth/userinfo`, { headers: { authorization: `Bearer ${token}` } })
}
