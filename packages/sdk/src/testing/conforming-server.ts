import { createHash, randomUUID } from 'node:crypto'
import { type JWK, UnsecuredJWT } from 'jose'
import { ISSUER, verifyAssertion } from './verify-assertion.ts'
import { ProofVerifier } from './verify-proof.ts'

/** An application as the server knows it. */
interface KnownClient {
  readonly secret?: string
  readonly jwk?: JWK
}

interface Grant {
  readonly challenge?: string
  readonly redirectUri?: string
  readonly nonce?: string | null
  /** the thumbprint of the key that it is bound to */
  readonly jkt?: string | null
}

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

/**
 * An authorization server and a resource in memory that hold every signature, binding and single use to the letter of
 * its RFC, by jose and node:crypto and nothing of this package.
 */
export class ConformingServer {
  readonly seen: {
    readonly path: string
    readonly headers: Headers
    readonly form: URLSearchParams
  }[] = []
  readonly revoked: string[] = []
  /** what the device's customer has decided so far, answered in turn; then the tokens */
  deviceAnswers: string[] = []
  readonly #clients: Readonly<Record<string, KnownClient>>
  readonly #proofs: ProofVerifier
  readonly #metadata: object
  readonly #assertions = new Set<string>()
  readonly #pushed = new Map<string, URLSearchParams>()
  readonly #codes = new Map<string, Grant>()
  readonly #tokens = new Map<string, string | null>()
  readonly #refresh = new Map<string, string | null>()

  constructor(
    clients: Readonly<Record<string, KnownClient>>,
    options: { nonce?: string; metadata?: object } = {},
  ) {
    this.#clients = clients
    this.#proofs = new ProofVerifier(options.nonce)
    this.#metadata = {
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/oauth/authorize`,
      token_endpoint: `${ISSUER}/oauth/token`,
      revocation_endpoint: `${ISSUER}/oauth/revoke`,
      pushed_authorization_request_endpoint: `${ISSUER}/oauth/par`,
      device_authorization_endpoint: `${ISSUER}/oauth/device`,
      ...options.metadata,
    }
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/.well-known/')) return Response.json(this.#metadata)
    const form = new URLSearchParams(await request.clone().text())
    this.seen.push({ path: pathname, headers: request.headers, form })
    try {
      return pathname.startsWith('/oauth/')
        ? await this.#authorizationServer(pathname, request, form)
        : await this.#resource(request)
    } catch (fault) {
      const { message: error, cause: status = 400 } = fault as Error & { cause?: number }
      const wanted = error === 'use_dpop_nonce' ? this.#proofs.nonce : undefined
      return Response.json({ error }, { status, headers: nonceHeader(wanted) })
    }
  }

  /** What the customer's browser does with the address: they approve, and come back. */
  approve(address: string): string {
    const { searchParams } = new URL(address)
    const uri = searchParams.get('request_uri')
    const asked = uri === null ? searchParams : this.#pushed.get(uri)
    if (!asked) throw new Error('there is no such pushed request')
    if (uri !== null) this.#pushed.delete(uri)
    const code = randomUUID()
    this.#codes.set(code, {
      challenge: asked.get('code_challenge') ?? '',
      redirectUri: asked.get('redirect_uri') ?? '',
      nonce: asked.get('nonce'),
      jkt: asked.get('dpop_jkt'),
    })
    const query = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: ISSUER })
    return `${asked.get('redirect_uri')}?${query}`
  }

  async #authorizationServer(path: string, request: Request, form: URLSearchParams) {
    await this.#authenticate(request, form)
    const jkt = await this.#proofs.verify(request)
    if (path === '/oauth/par') return this.#push(form)
    if (path === '/oauth/device') return deviceAnswer()
    if (path === '/oauth/revoke') {
      this.revoked.push(form.get('token') ?? '')
      return new Response(null, { status: 200 })
    }
    return this.#issue(form, jkt)
  }

  async #authenticate(request: Request, form: URLSearchParams): Promise<void> {
    const basic = atob((request.headers.get('authorization') ?? '').replace('Basic ', ''))
    const [id = form.get('client_id') ?? '', secret] = basic === '' ? [] : basic.split(':')
    const client = this.#clients[id]
    const assertion = form.get('client_assertion')
    const proven = client?.jwk
      ? assertion !== null && (await verifyAssertion(assertion, id, client.jwk, this.#assertions))
      : client !== undefined && client.secret === secret
    if (!proven) throw new Error('invalid_client', { cause: 401 })
  }

  #push(form: URLSearchParams): Response {
    const request_uri = `urn:ietf:params:oauth:request_uri:${randomUUID()}`
    this.#pushed.set(request_uri, form)
    return Response.json({ request_uri, expires_in: 60 }, { status: 201 })
  }

  #issue(form: URLSearchParams, jkt: string | null): Response {
    const grantType = form.get('grant_type')
    const grant = grantType === 'authorization_code' ? this.#redeem(form, jkt) : null
    if (grantType === 'refresh_token') this.#rotate(form, jkt)
    const answer = grantType === DEVICE_GRANT ? this.deviceAnswers.shift() : undefined
    if (answer !== undefined) throw new Error(answer)
    const access_token = randomUUID()
    const refresh_token = randomUUID()
    this.#tokens.set(access_token, jkt)
    this.#refresh.set(refresh_token, jkt)
    const token_type = jkt === null ? 'Bearer' : 'DPoP'
    // Unsigned: it comes straight from the token endpoint (OpenID Connect Core, section 3.1.3.7, point 6).
    const id_token = new UnsecuredJWT({ nonce: grant?.nonce }).encode()
    const tokens = { access_token, refresh_token, id_token, token_type }
    return Response.json({ ...tokens, expires_in: 300, scope: '' })
  }

  #redeem(form: URLSearchParams, jkt: string | null): Grant {
    const code = form.get('code') ?? ''
    const grant = this.#codes.get(code)
    this.#codes.delete(code)
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '')
    const fits =
      grant?.challenge === verifier.digest('base64url') &&
      grant.redirectUri === form.get('redirect_uri') &&
      (grant.jkt ?? null) === jkt
    if (!grant || !fits) throw new Error('invalid_grant')
    return grant
  }

  #rotate(form: URLSearchParams, jkt: string | null): void {
    const token = form.get('refresh_token') ?? ''
    if (this.#refresh.get(token) !== jkt) throw new Error('invalid_grant')
    this.#refresh.delete(token)
  }

  async #resource(request: Request): Promise<Response> {
    const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ')
    const bound = this.#tokens.get(token)
    try {
      const jkt = await this.#proofs.verify(request, token)
      const fits = bound !== undefined && bound === jkt && scheme === (jkt ? 'DPoP' : 'Bearer')
      if (fits) return Response.json({ data: [], page: { next_cursor: null } })
    } catch (fault) {
      const headers = {
        'www-authenticate': `DPoP error="${(fault as Error).message}"`,
        ...nonceHeader(this.#proofs.nonce),
      }
      return new Response(null, { status: 401, headers })
    }
    return Response.json({ code: 'token_invalid', detail: 'No.' }, { status: 401 })
  }
}

function deviceAnswer(): Response {
  return Response.json({
    device_code: 'the-device-code',
    user_code: 'WDJB-MJHT',
    verification_uri: `${ISSUER}/device`,
    verification_uri_complete: `${ISSUER}/device?user_code=WDJB-MJHT`,
    expires_in: 600,
    interval: 5,
  })
}

function nonceHeader(nonce: string | undefined): Record<string, string> {
  return nonce === undefined ? {} : { 'dpop-nonce': nonce }
}
