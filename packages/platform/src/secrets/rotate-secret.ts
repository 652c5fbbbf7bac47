import type { Application } from '../applications/application.ts'
import { usesSecret } from '../applications/uses-secret.ts'
import type { By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { Issued, PlatformPorts } from '../ports/platform-ports.ts'
import { countValid } from './count-valid.ts'
import { decideRotation, VALID_SECRETS_MAX } from './decide-rotation.ts'
import type { IssuedSecret } from './issued-secret.ts'
import { secretAct } from './secret-act.ts'

/** What stands of an application's secrets. */
export interface Holding {
  readonly application: Application
  /** of any kind, also those that have ended */
  readonly secrets: readonly IssuedSecret[]
}

/** Issues another client secret; the one before it stays valid for the overlap, and ends by itself. */
export function rotateSecret(
  { application, secrets }: Holding,
  overlapMs: number,
  ground: Pick<PlatformPorts, 'secrets'>,
  by: By,
): PlatformDecision<{ issued: Issued }> {
  if (!usesSecret(application)) {
    const fact = `It has no client secret: it is of the profile ${application.profile}, or proves itself by a key or a certificate. Change its jwks or its certificate instead.`
    return refuse({ code: 'profile_invalid', fact })
  }
  const rotation = decideRotation(secrets, by.atMs, overlapMs)
  if (!rotation) {
    return refuse({ code: 'too_many_secrets', kind: 'client_secret', max: VALID_SECRETS_MAX })
  }
  const issued = ground.secrets.issue({ application, kind: 'client_secret' }, by.atMs)
  const { secret } = issued
  const validBefore = countValid(secrets, 'client_secret', by.atMs)
  return {
    ok: true,
    issued,
    changes: [{ kind: 'replace-secrets', ...rotation, secret, validBefore }],
    act: secretAct(by, application, 'secret.rotated', secret),
  }
}
