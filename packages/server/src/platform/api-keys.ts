import {
  type ApiKeyAsk,
  createApiKey as decideKey,
  rollApiKey as decideRoll,
  type Issued,
} from '@wekeza/platform'
import { changeSecrets, type Ground, requireSecret } from './manage-secrets.ts'

/**
 * Issues an API key.
 * @throws {Trouble} if there is no such application, its profile has none, or a scope is not its own
 */
export async function createApiKey(
  ground: Ground,
  applicationId: string,
  asked: ApiKeyAsk,
): Promise<Issued> {
  const created = await changeSecrets(ground, applicationId, (held, rules, by) =>
    decideKey(held, asked, rules, by),
  )
  return created.issued
}

/**
 * Issues an API key in place of another, with its name, scopes and end; the other one stays valid for the overlap.
 * @throws {Trouble} if there is no such key, or it has ended
 */
export async function rollApiKey(ground: Ground, id: string, overlapMs: number): Promise<Issued> {
  const { applicationId } = await requireSecret(ground, id, 'api_key')
  const rolled = await changeSecrets(ground, applicationId, (held, rules, by) =>
    decideRoll(held, id, overlapMs, rules, by),
  )
  return rolled.issued
}
