import { usesApiKeys } from '../applications/uses-secret.ts'
import type { By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { Issued, PlatformPorts } from '../ports/platform-ports.ts'
import { countValid } from './count-valid.ts'
import { API_KEYS_MAX, refuseKeys } from './create-api-key.ts'
import { type IssuedSecret, isValid } from './issued-secret.ts'
import type { Holding } from './rotate-secret.ts'
import { secretAct } from './secret-act.ts'

/**
 * Issues an API key in place of another, with its name, scopes and end; the other one stays valid for the overlap. Of
 * one name only the newest is rolled: of the one before it the end is set already.
 */
export function rollApiKey(
  { application, secrets }: Holding,
  keyId: string,
  overlapMs: number,
  ground: Pick<PlatformPorts, 'secrets'>,
  by: By,
): PlatformDecision<{ issued: Issued }> {
  const keys = secrets.filter((one) => one.kind === 'api_key' && isValid(one, by.atMs))
  const old = keys.find(({ id }) => id === keyId)
  if (!old) return refuse({ code: 'secret_not_found', secretId: keyId })
  if (!usesApiKeys(application)) return refuseKeys(application)
  const { name, scopes, endsAtMs } = old
  if (keys.some((one) => isInPlaceOf(one, old))) {
    return refuse({ code: 'key_name_taken', name: name ?? '' })
  }
  // Each of the twenty, and the one before it.
  if (keys.length >= 2 * API_KEYS_MAX) {
    return refuse({ code: 'too_many_secrets', kind: 'api_key', max: 2 * API_KEYS_MAX })
  }
  const same = { ...(name && { name }), ...(scopes && { scopes }), ...(endsAtMs && { endsAtMs }) }
  const issued = ground.secrets.issue({ application, kind: 'api_key', ...same }, by.atMs)
  const { secret } = issued
  const ends = { ending: [keyId], endsAtMs: by.atMs + overlapMs }
  const validBefore = countValid(secrets, 'api_key', by.atMs)
  return {
    ok: true,
    issued,
    changes: [{ kind: 'replace-secrets', ...ends, secret, validBefore }],
    act: secretAct(by, application, 'secret.rotated', secret),
  }
}

/** Whoever was rolled ends sooner than what came in its place; where both end alike, it is older. */
function isInPlaceOf(one: IssuedSecret, old: IssuedSecret): boolean {
  if (one.id === old.id || one.name !== old.name) return false
  const [oneEndsMs, oldEndsMs] = [one.endsAtMs ?? Infinity, old.endsAtMs ?? Infinity]
  return oneEndsMs === oldEndsMs ? one.createdAtMs > old.createdAtMs : oneEndsMs > oldEndsMs
}
