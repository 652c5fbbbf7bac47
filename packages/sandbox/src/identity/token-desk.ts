import {
  type Binding,
  type Credentials,
  claimsStaff,
  isSession,
  isStaff,
  type TokenFault,
  type TokenIssuer,
} from '@wekeza/api'
import { base32, type Clock, type Ids } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose'
import type { SigningKey } from './signing-key.ts'

const ACCESS_TOKEN_SECONDS = 300

/** What a customer's refresh token stands for. */
interface Refreshable {
  readonly application: Application
  readonly customerId: string
  readonly consentId: string
  readonly scopes: readonly string[]
}

/** What a token says beside the standard claims; the same as the server's. */
interface Subject {
  readonly application: Application
  /** whoever it is, where it is not the application itself: a customer, or one of the staff */
  readonly customerId: string | null
  readonly consentId: string | null
  readonly scopes: readonly string[]
  /** what the token counts together with only; left out: whoever has it may use it */
  readonly binding?: Binding | undefined
}

/** Writes tokens and reads them back: the server's shape, a key of this process, nothing on disk. */
export class TokenDesk {
  readonly #refreshable = new Map<string, Refreshable>()
  readonly #verified = new Map<string, { credentials: Credentials; expiresAtMs: number }>()
  readonly #issuer: string
  readonly #key: SigningKey
  readonly #wall: Clock
  readonly #ids: Ids

  constructor(parts: { issuer: string; key: SigningKey; wall: Clock; ids: Ids }) {
    this.#issuer = parts.issuer
    this.#key = parts.key
    this.#wall = parts.wall
    this.#ids = parts.ids
  }

  /** A token for the application itself (RFC 6749, section 4.4). */
  async forApplication(application: Application, scopes: readonly string[], binding?: Binding) {
    const subject = { application, customerId: null, consentId: null, scopes, binding }
    return this.#answer(subject, await this.#sign(subject))
  }

  /** Tokens for a customer who consented. */
  async forCustomer(
    grant: Refreshable & { nonce?: string | undefined },
    binding?: Binding,
  ): Promise<Schema<'TokenSet'>> {
    const subject = { ...grant, binding }
    const answer = this.#answer(subject, await this.#sign(subject))
    const { scopes } = grant
    const identity = scopes.includes('openid') ? { id_token: await this.#identityToken(grant) } : {}
    if (!scopes.includes('offline_access')) return { ...answer, ...identity }
    const refreshToken = this.#ids.next('rt')
    this.#refreshable.set(refreshToken, grant)
    return { ...answer, ...identity, refresh_token: refreshToken }
  }

  /** Takes a refresh token out of use and answers what it stood for: each works once. */
  takeRefresh(token: string): Refreshable | undefined {
    const grant = this.#refreshable.get(token)
    this.#refreshable.delete(token)
    return grant
  }

  /** Takes an application's refresh token out of use; another's is as good as unknown (RFC 7009, section 2.2). */
  revokeRefresh(token: string, application: Application): void {
    if (this.#refreshable.get(token)?.application.id === application.id) {
      this.#refreshable.delete(token)
    }
  }

  /** Forgets the refresh tokens of a consent that has ended. */
  endConsent(consentId: string): void {
    for (const [token, grant] of this.#refreshable) {
      if (grant.consentId === consentId) this.#refreshable.delete(token)
    }
  }

  /** The tokens that POST /v1/sandbox/tokens and /v1/sandbox/sessions give. */
  readonly issuer: TokenIssuer = {
    issue: ({ application, consent, scopes, binding }) => {
      const customerId = consent.customerId ?? ''
      const grant = { application, customerId, consentId: consent.id, scopes }
      return this.forCustomer(grant, binding)
    },
    issueStaff: async ({ application, staffId, scopes, binding }) => {
      const subject = { application, customerId: staffId, consentId: null, scopes, binding }
      return this.#answer(subject, await this.#sign(subject))
    },
    issueSession: async ({ application, customerId, binding }) => {
      const subject = { application, customerId, consentId: null, scopes: ['me'], binding }
      return this.#answer(subject, await this.#sign(subject))
    },
  }

  authenticate(token: string): Credentials | TokenFault | Promise<Credentials | TokenFault> {
    const known = this.#verified.get(token)
    if (known && known.expiresAtMs > this.#wall.nowMs()) return known.credentials
    return this.#verify(token)
  }

  async #verify(token: string): Promise<Credentials | TokenFault> {
    try {
      const { payload } = await jwtVerify(token, this.#key.publicKey, {
        issuer: this.#issuer,
        audience: this.#issuer,
        algorithms: ['ES256'],
        typ: 'at+jwt',
        currentDate: new Date(this.#wall.nowMs()),
      })
      const consentId = (payload.consent_id as string | undefined) ?? null
      const scopes = new Set(String(payload.scope).split(' '))
      const session = scopes.has('me')
      const claims = { subject: payload.sub, clientId: payload.client_id, consentId, scopes }
      if (session && !isSession(claims)) return 'token_invalid'
      const staff = claimsStaff(scopes)
      if (staff && !isStaff(claims)) return 'token_invalid'
      const credentials: Credentials = {
        bankKey: String(payload.bank),
        applicationId: String(payload.client_id),
        customerId: consentId === null && !session ? null : String(payload.sub),
        consentId,
        scopes,
        ...(staff && { staffId: String(payload.sub) }),
        ...bindingOf(payload.cnf),
      }
      this.#verified.set(token, { credentials, expiresAtMs: (payload.exp ?? 0) * 1000 })
      return credentials
    } catch (fault) {
      this.#verified.delete(token)
      return fault instanceof joseErrors.JWTExpired ? 'token_expired' : 'token_invalid'
    }
  }

  #sign({ application, customerId, consentId, scopes, binding }: Subject): Promise<string> {
    const seconds = Math.floor(this.#wall.nowMs() / 1000)
    return new SignJWT({
      client_id: application.id,
      scope: scopes.join(' '),
      bank: application.bankKey,
      ...(consentId !== null && { consent_id: consentId }),
      ...(binding && { cnf: { jkt: binding.thumbprint } }),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'sandbox' })
      .setIssuer(this.#issuer)
      .setAudience(this.#issuer)
      .setSubject(customerId ?? application.id)
      .setJti(this.#ids.next('jti'))
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + ACCESS_TOKEN_SECONDS)
      .sign(this.#key.privateKey)
  }

  #identityToken(grant: Refreshable & { nonce?: string | undefined }): Promise<string> {
    const seconds = Math.floor(this.#wall.nowMs() / 1000)
    return new SignJWT({ auth_time: seconds, ...(grant.nonce && { nonce: grant.nonce }) })
      .setProtectedHeader({ alg: 'ES256', kid: 'sandbox' })
      .setIssuer(this.#issuer)
      .setAudience(grant.application.id)
      .setSubject(grant.customerId)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + ACCESS_TOKEN_SECONDS)
      .sign(this.#key.privateKey)
  }

  #answer({ scopes, binding }: Subject, accessToken: string): Schema<'TokenSet'> {
    return {
      access_token: accessToken,
      token_type: binding ? 'DPoP' : 'Bearer',
      expires_in: ACCESS_TOKEN_SECONDS,
      scope: scopes.join(' '),
    }
  }
}

/** What this desk has bound a token to (RFC 9449, section 6.1). */
function bindingOf(confirmation: unknown): { readonly binding?: Binding } {
  const { jkt: thumbprint } = (confirmation ?? {}) as { jkt?: string }
  return thumbprint === undefined ? {} : { binding: { kind: 'key', thumbprint } }
}

/** Ids that nobody can guess, for codes and tokens. */
export function unguessableIds(): Ids {
  return {
    next(prefix) {
      const bytes = crypto.getRandomValues(new Uint8Array(20))
      return `${prefix}_${[...bytes].map((byte) => base32(byte, 2)).join('')}`
    },
  }
}
