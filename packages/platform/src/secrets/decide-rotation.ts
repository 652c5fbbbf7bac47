import { type IssuedSecret, isValid } from './issued-secret.ts'

/** So many client secrets of an application are valid at once: the new one, and the old one for a while. */
export const VALID_SECRETS_MAX = 2

export interface Rotation {
  /** the ids of the secrets that end */
  readonly ending: readonly string[]
  readonly endsAtMs: number
}

/**
 * Which client secrets end, and when, if a new one is issued now.
 * @param secrets of one application, whatever their kind
 * @returns undefined if two are valid already: then one must be revoked first
 */
export function decideRotation(
  secrets: readonly IssuedSecret[],
  nowMs: number,
  overlapMs: number,
): Rotation | undefined {
  const valid = secrets.filter((one) => one.kind === 'client_secret' && isValid(one, nowMs))
  if (valid.length >= VALID_SECRETS_MAX) return undefined
  const endsAtMs = nowMs + overlapMs
  const ending = valid.filter((one) => one.endsAtMs === null || one.endsAtMs > endsAtMs)
  return { ending: ending.map(({ id }) => id), endsAtMs }
}
