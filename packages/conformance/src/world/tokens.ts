import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import type { Exchange } from '../bench/exchange.ts'
import { equal, present } from '../bench/expect.ts'
import type { Client } from '../target.ts'

/** Which of the target's two applications acts. */
export type Party = 'client' | 'otherClient'

/** A token for one of the target's applications itself, with these scopes or all that it can have. */
export function applicationToken(bench: Bench, by: Party = 'client', scope?: string) {
  return tokenOf(bench, bench.target[by], scope)
}

/** A token for an application itself, the same one throughout a case. */
export function tokenOf(bench: Bench, client: Client, scope?: string): Promise<string> {
  const { clientId, clientSecret } = client
  return bench.once(`application token ${clientId} ${clientSecret} ${scope}`, async () => {
    const form = { grant_type: 'client_credentials', ...(scope !== undefined && { scope }) }
    const exchange = await askToken(bench, client, form)
    equal(exchange.status, 200, `the status of /oauth/token for ${clientId}`)
    const { access_token: token } = exchange.body as Schema<'TokenSet'>
    return present(token, 'the access_token of /oauth/token')
  })
}

/** POST /oauth/token with the client's secret by HTTP Basic (RFC 6749, section 2.3.1). */
export function askToken(
  bench: Bench,
  client: Client,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Exchange> {
  const { clientId, clientSecret } = client
  const basic = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)
  return bench.outside({
    method: 'POST',
    path: '/oauth/token',
    headers: {
      ...headers,
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: () => new URLSearchParams(form).toString(),
  })
}

/** The token of a customer's own session, without a browser. */
export function sessionToken(bench: Bench, customerId: string): Promise<string> {
  return bench.once(`session of ${customerId}`, async () => {
    const token = await applicationToken(bench)
    const body = { customer_id: customerId }
    const { access_token } = await bench.done({ operation: 'createSandboxSession', token, body })
    return access_token
  })
}

/** A customer's tokens for an authorised consent, without a browser. */
export async function customerTokens(
  bench: Bench,
  consentId: string,
  options: { scopes?: readonly string[] | undefined; by?: Party | undefined } = {},
): Promise<Schema<'TokenSet'>> {
  const { scopes, by } = options
  const token = await applicationToken(bench, by)
  const body = { consent_id: consentId, ...(scopes && { scopes }) }
  return bench.done({ operation: 'createSandboxToken', token, body })
}

/** Who of the bank's staff acts, and how. */
export interface Staff {
  readonly staffId?: string
  /** default: all that the staff have */
  readonly scopes?: readonly string[]
  readonly by?: Party
}

/** The token of a member of the staff of the application's own test bank: Amina, unless it is said otherwise. */
export function staffToken(bench: Bench, wish: Staff = {}): Promise<string> {
  const { staffId = 'stf_amina', scopes, by } = wish
  return bench.once(`staff ${staffId} ${scopes} by ${by}`, async () => {
    const token = await applicationToken(bench, by)
    const body = { staff_id: staffId, ...(scopes && { scopes: [...scopes] }) }
    const { access_token } = await bench.done({ operation: 'createStaffSession', token, body })
    return access_token
  })
}
