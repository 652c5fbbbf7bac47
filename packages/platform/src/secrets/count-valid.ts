import { type IssuedSecret, isValid } from './issued-secret.ts'
import type { SecretKind } from './secret-text.ts'

/** How many of a kind open something at a time. */
export function countValid(
  secrets: readonly IssuedSecret[],
  kind: SecretKind,
  nowMs: number,
): number {
  return secrets.filter((one) => one.kind === kind && isValid(one, nowMs)).length
}
