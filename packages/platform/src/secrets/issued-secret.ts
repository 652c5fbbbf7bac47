import type { SecretKind } from './secret-text.ts'

/** A client secret or an API key, as far as the platform remembers it. */
export interface IssuedSecret {
  /** the part of the secret by which its row is found */
  readonly id: string
  readonly applicationId: string
  readonly kind: SecretKind
  /** what its owner calls it; a client secret has no name */
  readonly name: string | null
  /** of an API key: at most the application's own. null: whatever the application has */
  readonly scopes: readonly string[] | null
  /** how the host remembers it; never the secret */
  readonly hash: string
  /** the last four characters, so that its owner can tell which it is */
  readonly lastFour: string
  readonly createdAtMs: number
  /** from when on it opens nothing; null: no end is set */
  readonly endsAtMs: number | null
  /** up to a minute late; null: never, as far as is known */
  readonly lastUsedAtMs: number | null
}

/** Whether a secret opens anything at a time. */
export function isValid({ endsAtMs }: Pick<IssuedSecret, 'endsAtMs'>, nowMs: number): boolean {
  return endsAtMs === null || endsAtMs > nowMs
}
