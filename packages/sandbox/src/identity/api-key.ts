import type { Credentials } from '@wekeza/api'
import type { Clock } from '@wekeza/bank'
import { applicationScopes } from '@wekeza/contract'
import { isValid, type PlatformStore, readSecret, usesApiKeys } from '@wekeza/platform'
import { hashText } from '../platform/play-issuing.ts'

const PREFIX = 'wk_'

/** Whether a text is to be taken for an API key, right or wrong, and not for a token. */
export function looksLikeApiKey(text: string): boolean {
  return text.startsWith(PREFIX)
}

/** Whoever presents a key is its application itself, never a customer, with the scopes that both have. */
export async function authenticateApiKey(
  key: string,
  { applications, secrets }: Pick<PlatformStore, 'applications' | 'secrets'>,
  wall: Clock,
): Promise<Credentials | 'token_invalid'> {
  const found = await secrets.get(readSecret(key)?.id ?? '')
  const nowMs = wall.nowMs()
  const right = found?.kind === 'api_key' && found.hash === hashText(key) && isValid(found, nowMs)
  const application = right ? await applications.get(found.applicationId) : undefined
  if (!right || !application || !usesApiKeys(application)) return 'token_invalid'
  await secrets.noteUse(found.id, nowMs)
  const own = application.scopes.filter((scope) => applicationScopes.includes(scope))
  return {
    bankKey: application.bankKey,
    applicationId: application.id,
    customerId: null,
    consentId: null,
    scopes: new Set(own.filter((scope) => found.scopes?.includes(scope) ?? true)),
  }
}
