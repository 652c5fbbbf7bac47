/** What a caller must show with each call that it holds: a key (RFC 9449) or a certificate (RFC 8705). */
export interface Binding {
  readonly kind: 'key' | 'certificate'
  /** SHA-256 in base64url: of the key as RFC 7638 has it, or of the whole certificate */
  readonly thumbprint: string
}

/** Who calls, as the token says. Rows are checked live by later steps. */
export interface Credentials {
  readonly bankKey: string
  readonly applicationId: string
  /** null: the application itself */
  readonly customerId: string | null
  /** null beside a customer: that customer in a session of their own */
  readonly consentId: string | null
  readonly scopes: ReadonlySet<string>
  /** a member of the bank's staff; left out for everybody else */
  readonly staffId?: string
  /** a developer, in a session of their own that ends with its generation; left out for everybody else */
  readonly developer?: { readonly id: string; readonly generation: number }
  /** left out: whoever has the token may use it */
  readonly binding?: Binding
}

export type TokenFault = 'token_invalid' | 'token_expired'

/** A call whose token is bound to a key. */
export interface ProofAsked {
  readonly token: string
  /** of the key that the token is bound to */
  readonly thumbprint: string
  /** the header `DPoP` as it came */
  readonly proof: string
  readonly method: string
  /** the address that was called, as callers know it, without its query */
  readonly url: string
}

export type ProofAnswer =
  | { readonly ok: true; readonly nonce?: string }
  | {
      readonly ok: false
      readonly code: 'dpop_proof_invalid' | 'dpop_nonce_required'
      /** what is wrong, as a sentence; nothing of it is secret */
      readonly fact: string
      /** what the next proof must carry */
      readonly nonce?: string
    }

/** What keys may sign proofs and assertions with (FAPI 2.0 Security Profile, section 5.4.1). */
export const PROOF_ALGORITHMS = ['PS256', 'ES256', 'EdDSA', 'Ed25519'] as const

export interface Authenticator {
  /** Verifies an access token. A verified token may be remembered until it expires; a proof never is. */
  authenticate(token: string): Credentials | TokenFault | Promise<Credentials | TokenFault>
  /** Checks that a caller holds the key of its token. Whoever wraps an authenticator hands this on too. */
  checkProof(asked: ProofAsked): Promise<ProofAnswer>
}
