import type { Application } from '../applications/application.ts'
import { usesApiKeys } from '../applications/uses-secret.ts'
import type { By } from '../commit/act-of.ts'
import { type PlatformDecision, type PlatformRefusal, refuse } from '../decision.ts'
import type { Issued, Known, PlatformPorts } from '../ports/platform-ports.ts'
import type { ApiKeyAsk } from '../service.ts'
import { countValid } from './count-valid.ts'
import { isValid } from './issued-secret.ts'
import type { Holding } from './rotate-secret.ts'
import { secretAct } from './secret-act.ts'

/** So many API keys of an application are valid at once, beside those that are on their way out. */
export const API_KEYS_MAX = 20

/** Issues an API key: for the application itself, never for what customers own. */
export function createApiKey(
  { application, secrets }: Holding,
  asked: ApiKeyAsk,
  ground: Pick<PlatformPorts, 'secrets' | 'known'>,
  by: By,
): PlatformDecision<{ issued: Issued }> {
  const name = asked.name.trim()
  const fault = checkKey(application, asked, ground.known, by.atMs)
  if (fault) return fault
  const valid = secrets.filter((one) => one.kind === 'api_key' && isValid(one, by.atMs))
  if (valid.some((one) => one.name === name)) return refuse({ code: 'key_name_taken', name })
  if (valid.length >= API_KEYS_MAX) {
    return refuse({ code: 'too_many_secrets', kind: 'api_key', max: API_KEYS_MAX })
  }
  const key = { application, kind: 'api_key', ...asked, name } as const
  const issued = ground.secrets.issue(key, by.atMs)
  const { secret } = issued
  const validBefore = countValid(secrets, 'api_key', by.atMs)
  return {
    ok: true,
    issued,
    changes: [{ kind: 'insert-secret', secret, validBefore }],
    act: secretAct(by, application, 'secret.issued', secret),
  }
}

function checkKey(
  application: Application,
  { scopes = [], endsAtMs }: ApiKeyAsk,
  { applicationScopes }: Known,
  nowMs: number,
): PlatformRefusal | undefined {
  if (!usesApiKeys(application)) return refuseKeys(application)
  const allowed = application.scopes.filter((scope) => applicationScopes.includes(scope))
  const beyond = scopes.filter((scope) => !allowed.includes(scope))
  if (beyond.length > 0) return refuse({ code: 'key_scope_not_allowed', beyond, allowed })
  if (endsAtMs === undefined || endsAtMs > nowMs) return undefined
  return refuse({ code: 'key_expiry_invalid', receivedMs: endsAtMs, nowMs })
}

export function refuseKeys({ profile }: Pick<Application, 'profile'>): PlatformRefusal {
  const fact = `An application of the profile ${profile} has no API keys. Use tokens, or an application of the profile machine.`
  return refuse({ code: 'profile_invalid', fact })
}
