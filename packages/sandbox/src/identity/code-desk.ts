import type { Clock, Ids } from '@wekeza/bank'
import type { Application } from '@wekeza/platform'
import { base64url } from 'jose'
import { OAuthError } from './oauth-error.ts'
import { sha256 } from './sha256.ts'

const CODE_LIVES_MS = 60_000

/** What an authorization code stands for. */
export interface Authorised {
  readonly application: Application
  readonly customerId: string
  readonly consentId: string
  readonly scopes: readonly string[]
  readonly nonce: string | undefined
  readonly redirectUri: string
  /** PKCE, S256 (RFC 7636) */
  readonly challenge: string
  readonly expiresAtMs: number
}

/** Hands out authorization codes and takes each back once. */
export class CodeDesk {
  readonly #codes = new Map<string, Authorised>()
  readonly #ids: Ids
  readonly #wall: Clock

  constructor(ids: Ids, wall: Clock) {
    this.#ids = ids
    this.#wall = wall
  }

  give(authorised: Omit<Authorised, 'expiresAtMs'>): string {
    const code = this.#ids.next('code')
    this.#codes.set(code, { ...authorised, expiresAtMs: this.#wall.nowMs() + CODE_LIVES_MS })
    return code
  }

  /** @throws OAuthError if the code is spent, late, another client's, or the verifier does not fit */
  async redeem(application: Application, form: URLSearchParams): Promise<Authorised> {
    const code = form.get('code') ?? ''
    const authorised = this.#codes.get(code)
    this.#codes.delete(code)
    const fits =
      authorised &&
      authorised.application.id === application.id &&
      authorised.expiresAtMs > this.#wall.nowMs() &&
      authorised.redirectUri === form.get('redirect_uri') &&
      authorised.challenge === base64url.encode(await sha256(form.get('code_verifier') ?? ''))
    if (!fits) throw new OAuthError('invalid_grant', 'The code is spent, late or not for you.')
    return authorised
  }
}
