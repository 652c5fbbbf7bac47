import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Authenticator, bearerToken, type Credentials } from '@wekeza/api'
import type { IdentityPorts } from '../ports.ts'
import { readLiveConsent } from '../provider/live-consent.ts'

type Refusal = { readonly status: number; readonly error: string; readonly description: string }

/**
 * Says who a token's customer is (OpenID Connect Core 1.0, section 5.3): their id, and nothing more. It takes the same
 * access tokens as the api, so one token does both; application and consent are read live.
 */
export async function answerUserinfo(
  host: { readonly ports: IdentityPorts; readonly authenticator: Authenticator },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.writeHead(405, { allow: 'GET, POST' }).end()
    return
  }
  const token = bearerToken(request.headers.authorization)
  if (token === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
    return
  }
  const credentials = await host.authenticator.authenticate(token)
  const refusal =
    typeof credentials === 'string'
      ? invalid(credentials.replace('token_', 'The token is '))
      : await refusalOf(host.ports, credentials)
  if (refusal) return refuse(response, refusal)
  const { customerId } = credentials as Credentials
  answerJson(response, 200, { sub: customerId })
}

async function refusalOf(
  ports: IdentityPorts,
  credentials: Credentials,
): Promise<Refusal | undefined> {
  const { applicationId, bankKey, customerId, consentId, scopes } = credentials
  const application = await ports.applications.get(applicationId)
  if (application?.status !== 'active' || application.bankKey !== bankKey) {
    return invalid('The application is not active')
  }
  if (customerId === null || consentId === null || !scopes.has('openid')) {
    return {
      status: 403,
      error: 'insufficient_scope',
      description: 'The token is not of a customer who granted openid',
    }
  }
  const { bank } = await ports.banks.open(bankKey)
  const standing = await readLiveConsent(bank, application, { consentId, customerId })
  return standing.ok ? undefined : invalid(standing.reason)
}

function invalid(description: string): Refusal {
  return { status: 401, error: 'invalid_token', description }
}

/** RFC 6750, section 3. */
function refuse(response: ServerResponse, { status, error, description }: Refusal): void {
  const scope = status === 403 ? ', scope="openid"' : ''
  const challenge = `Bearer error="${error}", error_description="${description}"${scope}`
  response.setHeader('www-authenticate', challenge)
  answerJson(response, status, { error, error_description: description })
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
