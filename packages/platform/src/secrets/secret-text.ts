import { checksum } from './checksum.ts'

/** `client_secret` proves an application at the token endpoint, `api_key` calls operations by itself. */
export type SecretKind = 'client_secret' | 'api_key'

const KIND_LETTERS: Readonly<Record<SecretKind, string>> = { client_secret: 's', api_key: 'k' }
const CHAR = '[0-9a-hjkmnp-tv-z]'

/** Characters of the id behind its letter, five bits each. */
export const ID_CHARS = 12
/** 40 characters of five bits: 200, where 160 are asked for (RFC 6749, section 10.10). */
export const CHANCE_CHARS = 40

/**
 * What client secrets and API keys look like, for whoever searches logs and repositories for them. The last six
 * characters are a checksum: `readSecret` tells a real one from what only looks like one, without asking anybody.
 */
export const SECRET_PATTERN = new RegExp(
  `wk_(?:test|live)_[sk]${CHAR}{${ID_CHARS}}_${CHAR}{${CHANCE_CHARS}}[0-9A-Za-z]{6}`,
)
const WHOLE = new RegExp(
  `^wk_(test|live)_([sk]${CHAR}{${ID_CHARS}})_${CHAR}{${CHANCE_CHARS}}[0-9A-Za-z]{6}$`,
)
const CHECKSUM_CHARS = 6

export interface SecretText {
  readonly mode: 'test' | 'live'
  /** what its row is found by; no secret */
  readonly id: string
}

/**
 * Writes a secret.
 * @param parts.chance 40 characters of base 32, from a source that nobody can guess
 */
export function writeSecret(parts: SecretText & { readonly chance: string }): string {
  const body = `wk_${parts.mode}_${parts.id}_${parts.chance}`
  return `${body}${checksum(body)}`
}

/** The id of a secret of this kind. @param chance 12 characters of base 32 */
export function secretId(kind: SecretKind, chance: string): string {
  return `${KIND_LETTERS[kind]}${chance}`
}

/**
 * Reads what a secret says of itself.
 * @returns undefined if it is none: of another form, or with a checksum that is not its own
 * @example
 * readSecret('wk_test_s4f1…') // { mode: 'test', id: 's4f1…' }
 */
export function readSecret(text: string): SecretText | undefined {
  const [, mode, id] = WHOLE.exec(text) ?? []
  if (mode === undefined || id === undefined) return undefined
  const body = text.slice(0, -CHECKSUM_CHARS)
  if (checksum(body) !== text.slice(-CHECKSUM_CHARS)) return undefined
  return { mode: mode === 'live' ? 'live' : 'test', id }
}
