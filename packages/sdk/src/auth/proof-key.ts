import type { Reply } from '../transport/draft.ts'

/** A key that tokens are bound to, as `dpop` of `@wekeza/sdk/auth` makes it (RFC 9449). */
export interface ProofKey {
  /** The proof for one request; a new one for each try. */
  prove(ask: ProofAsk): Promise<string>
  /** The key's thumbprint (RFC 7638), which a code is bound to (RFC 9449, section 10). */
  thumbprint(): Promise<string>
  /** @internal Keeps the nonce that an answer brings, and says whether it refused for the lack of one. */
  heed(url: string, reply: Reply): boolean
}

export interface ProofAsk {
  readonly method: string
  readonly url: string
  /** the token that goes with it; none at the authorization server */
  readonly accessToken?: string
}
