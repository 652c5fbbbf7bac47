import { rotateSecret as decide, type Issued } from '@wekeza/platform'
import { changeSecrets, type Ground } from './manage-secrets.ts'

/**
 * Issues another client secret; the one before it stays valid for the overlap, and ends by itself.
 * @throws {Trouble} if there is no such application, it uses none, or two are valid already
 */
export async function rotateSecret(
  ground: Ground,
  applicationId: string,
  overlapMs: number,
): Promise<Issued> {
  const rotated = await changeSecrets(ground, applicationId, (held, rules, by) =>
    decide(held, overlapMs, rules, by),
  )
  return rotated.issued
}
