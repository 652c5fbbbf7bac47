import type { Application } from '../applications/application.ts'
import { actOf, type By } from '../commit/act-of.ts'
import type { PlatformAct } from '../commit/platform-commit.ts'
import type { IssuedSecret } from './issued-secret.ts'

/** What was done to which secret, never the secret. */
export function secretAct(
  by: By,
  { id, bankKey }: Pick<Application, 'id' | 'bankKey'>,
  act: 'secret.issued' | 'secret.rotated' | 'secret.revoked',
  secret: IssuedSecret,
): PlatformAct {
  const facts = { kind: secret.kind, secret: secret.id }
  return actOf(by, { bank: bankKey, act, subject: id, facts })
}
