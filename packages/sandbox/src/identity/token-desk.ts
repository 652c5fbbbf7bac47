import {
  type Binding,
  type Credentials,
  PLATFORM_BANK,
  PLATFORM_CLIENT,
  type TokenFault,
  type TokenIssuer,
} from '@wekeza/api'
import { base32, type Clock, type Ids } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose'
import { credentialsOf } from './credentials-of.ts'
import type { SigningKey } from './signing-key.ts'

const ACCESS_TOKEN_SECONDS = 300
/** A developer signs in once a working day. */
const DEVELOPER_SECONDS = 8 * 3_600

/** What a customer's refresh token stands for. */
interface Refreshable {
  readonly application: Application
  readonly customerId: string
  readonly consentId: string
  readonly scopes: readonly string[]
}

/** What a token says beside the standard claims; the same as the server's. */
interface Subject {
  readonly clientId: string
  readonly bankKey: string
  /** whom it is about: the application itself, a customer, one of the staff, or a developer */
  readonly subject: string
  readonly consentId?: string
  readonly scopes: readonly string[]
  /** what the token counts together with only; left out: whoever has it may use it */
  readonly binding?: Binding | undefined
  /** of a developer's session */
  readonly generation?: number
  /** default: five minutes */
  readonly lastsSeconds?: number
}

const of = ({ id, bankKey }: Application) => ({ clientId: id, bankKey })

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
    return this.#issue({ ...of(application), subject: application.id, scopes, binding })
  }

  /** Tokens for a customer who consented. */
  async forCustomer(
    grant: Refreshable & { nonce?: string | undefined },
    binding?: Binding,
  ): Promise<Schema<'TokenSet'>> {
    const { application, customerId: subject, consentId, scopes } = grant
    const answer = await this.#issue({ ...of(application), subject, consentId, scopes, binding })
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

  /** Forgets the refresh tokens of a consent that has ended; at another bank the same id may be another’s. */
  endConsent(bankKey: string, consentId: string): void {
    for (const [token, grant] of this.#refreshable) {
      const same = grant.consentId === consentId && grant.application.bankKey === bankKey
      if (same) this.#refreshable.delete(token)
    }
  }

  /** The tokens that POST /v1/sandbox/tokens and the like give. */
  readonly issuer: TokenIssuer = {
    issue: ({ application, consent, scopes, binding }) => {
      const customerId = consent.customerId ?? ''
      const grant = { application, customerId, consentId: consent.id, scopes }
      return this.forCustomer(grant, binding)
    },
    issueApplication: ({ application, scopes }) => this.forApplication(application, scopes),
    issueStaff: ({ application, staffId: subject, scopes, binding }) =>
      this.#issue({ ...of(application), subject, scopes, binding }),
    issueSession: ({ application, customerId: subject, binding }) =>
      this.#issue({ ...of(application), subject, scopes: ['me'], binding }),
    issueDeveloper: ({ id: subject, generation }) =>
      this.#issue({
        ...{ clientId: PLATFORM_CLIENT, bankKey: PLATFORM_BANK, subject },
        ...{ scopes: ['developers'], generation, lastsSeconds: DEVELOPER_SECONDS },
      }),
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
      const credentials = credentialsOf(payload)
      if (!credentials) return 'token_invalid'
      this.#verified.set(token, { credentials, expiresAtMs: (payload.exp ?? 0) * 1000 })
      return credentials
    } catch (fault) {
      this.#verified.delete(token)
      return fault instanceof joseErrors.JWTExpired ? 'token_expired' : 'token_invalid'
    }
  }

  async #issue(subject: Subject): Promise<Schema<'TokenSet'>> {
    const { scopes, binding, lastsSeconds = ACCESS_TOKEN_SECONDS } = subject
    return {
      access_token: await this.#sign(subject, lastsSeconds),
      token_type: binding ? 'DPoP' : 'Bearer',
      expires_in: lastsSeconds,
      scope: scopes.join(' '),
    }
  }

  #sign(subject: Subject, lastsSeconds: number): Promise<string> {
    const { clientId, bankKey, consentId, scopes, binding, generation } = subject
    const seconds = Math.floor(this.#wall.nowMs() / 1000)
    return new SignJWT({
      client_id: clientId,
      scope: scopes.join(' '),
      bank: bankKey,
      ...(consentId !== undefined && { consent_id: consentId }),
      ...(generation !== undefined && { generation }),
      ...(binding && { cnf: { jkt: binding.thumbprint } }),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'sandbox' })
      .setIssuer(this.#issuer)
      .setAudience(this.#issuer)
      .setSubject(subject.subject)
      .setJti(this.#ids.next('jti'))
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + lastsSeconds)
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
