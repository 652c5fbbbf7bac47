import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type Authenticator,
  type Credentials,
  PROOF_ALGORITHMS,
  type PresentedToken,
  presentedToken,
} from '@wekeza/api'
import { callerOf } from '../../http/caller.ts'
import { paths } from '../paths.ts'
import type { IdentityPorts } from '../ports.ts'
import { readLiveConsent } from '../provider/live-consent.ts'
import { profileRules } from '../provider/profile-rules.ts'

interface Refusal {
  readonly status: number
  readonly error: string
  readonly description: string
  readonly nonce?: string | undefined
}

interface Host {
  readonly ports: IdentityPorts
  readonly authenticator: Authenticator
}

/**
 * Says who a token's customer is (OpenID Connect Core 1.0, section 5.3): their id, and nothing more. It takes the same
 * access tokens as the api, so one token does both; application and consent are read live, and what a token is bound
 * to is asked for here as there.
 */
export async function answerUserinfo(
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.writeHead(405, { allow: 'GET, POST' }).end()
    return
  }
  const presented = presentedToken(request.headers.authorization)
  if (presented === undefined) {
    response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
    return
  }
  const credentials = await host.authenticator.authenticate(presented.token)
  const refusal =
    typeof credentials === 'string'
      ? invalid(credentials.replace('token_', 'The token is '))
      : ((await refusalOfBinding(host, request, presented, credentials)) ??
        (await refusalOf(host.ports, credentials)))
  if (refusal) return refuse(response, refusal, presented.scheme)
  const { customerId } = credentials as Credentials
  answerJson(response, 200, { sub: customerId })
}

async function refusalOfBinding(
  { ports, authenticator }: Host,
  request: IncomingMessage,
  { scheme, token }: PresentedToken,
  { binding }: Credentials,
): Promise<Refusal | undefined> {
  if (binding?.kind === 'certificate') {
    const held = callerOf(request).certificate?.thumbprint === binding.thumbprint
    return held ? undefined : invalid('The token is bound to another certificate')
  }
  if (!binding) return scheme === 'dpop' ? invalid('The token is bound to no key') : undefined
  const proof = request.headers.dpop
  if (scheme !== 'dpop' || typeof proof !== 'string') {
    return invalid('The token is bound to a key, and came without a proof')
  }
  const { thumbprint } = binding
  const url = `${ports.issuer}${paths.userinfo}`
  const asked = { token, thumbprint, proof, method: request.method ?? '', url }
  const answer = await authenticator.checkProof(asked)
  if (answer.ok) return undefined
  const error = answer.code === 'dpop_nonce_required' ? 'use_dpop_nonce' : 'invalid_dpop_proof'
  return { status: 401, error, description: answer.fact, nonce: answer.nonce }
}

async function refusalOf(
  ports: IdentityPorts,
  { applicationId, bankKey, customerId, consentId, scopes, binding }: Credentials,
): Promise<Refusal | undefined> {
  const application = await ports.applications.get(applicationId)
  if (application?.status !== 'active' || application.bankKey !== bankKey) {
    return invalid('The application is not active')
  }
  if (!binding && profileRules[application.profile].boundTokens) {
    return invalid('The token is bound to nothing')
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

/** RFC 6750, section 3, and RFC 9449, section 7.1. */
function refuse(
  response: ServerResponse,
  { status, error, description, nonce }: Refusal,
  scheme: PresentedToken['scheme'],
): void {
  const scope = status === 403 ? ', scope="openid"' : ''
  const challenge = `error="${error}", error_description="${description}"${scope}`
  const dpop = `DPoP ${challenge}, algs="${PROOF_ALGORITHMS.join(' ')}"`
  response.setHeader('www-authenticate', scheme === 'dpop' ? dpop : `Bearer ${challenge}`)
  if (nonce !== undefined) response.setHeader('dpop-nonce', nonce)
  answerJson(response, status, { error, error_description: description })
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
