import type { By } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { type IssuedSecret, isValid } from './issued-secret.ts'
import type { Holding } from './rotate-secret.ts'
import { secretAct } from './secret-act.ts'
import type { SecretKind } from './secret-text.ts'

/** Ends a secret now; the next request that presents it is refused. One that has ended stays as it is. */
export function revokeSecret(
  { application, secrets }: Holding,
  asked: { readonly secretId: string; readonly kind: SecretKind },
  by: By,
): PlatformDecision<{ secret: IssuedSecret }> {
  const { secretId, kind } = asked
  const secret = secrets.find((one) => one.id === secretId && one.kind === kind)
  if (!secret) return refuse({ code: 'secret_not_found', secretId })
  if (!isValid(secret, by.atMs)) return { ok: true, secret, changes: [] }
  return {
    ok: true,
    secret: { ...secret, endsAtMs: by.atMs },
    changes: [{ kind: 'end-secret', id: secretId, atMs: by.atMs }],
    act: secretAct(by, application, 'secret.revoked', secret),
  }
}
