import type { Application, IssuedSecret, SecretKind } from '@wekeza/platform'
import type { AuditEntry } from '../audit/audit-log.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { Trouble } from '../trouble.ts'
import type { Platform } from './open-platform.ts'
import { operatorAct } from './record-act.ts'

/** What the secrets of applications are managed on. */
export type Ground = Pick<Platform, 'folder' | 'stores' | 'wall'>

/**
 * Ends a secret now; the next request that presents it is refused.
 * @throws {Trouble} if there is no such secret of this kind
 */
export async function revokeSecret(
  ground: Ground,
  id: string,
  kind: SecretKind,
): Promise<IssuedSecret> {
  const found = await requireSecret(ground, id, kind)
  const application = await requireApplication(ground, found.applicationId)
  const entry = secretAct(ground, application, 'secret.revoked', found)
  await ground.stores.platform.secrets.end(id, ground.wall.nowMs(), entry)
  return found
}

/** @throws {Trouble} if there is no such application */
export async function requireApplication({ stores }: Ground, id: string): Promise<Application> {
  const found = await stores.platform.applications.get(id)
  if (found) return found
  throw new Trouble(`There is no application ${id}. See them with: wekeza-server apps list.`)
}

/** @throws {Trouble} if there is no such secret of this kind */
export async function requireSecret(
  { stores }: Ground,
  id: string,
  kind: SecretKind,
): Promise<IssuedSecret> {
  const found = await stores.platform.secrets.get(id)
  if (found?.kind === kind) return found
  const [what, list] = kind === 'api_key' ? ['API key', 'keys'] : ['client secret', 'secret']
  throw new Trouble(
    `There is no ${what} with this id. See them with: wekeza-server apps ${list} list <application>.`,
  )
}

/** What was done to which secret, never the secret. */
export function secretAct(
  ground: Ground,
  { id, bankKey }: Application,
  act: 'secret.issued' | 'secret.rotated' | 'secret.revoked',
  secret: IssuedSecret,
): AuditEntry {
  return operatorAct(ground, bankKey, act, id, { kind: secret.kind, secret: secret.id })
}

/** Two that rotate at once take turns, also from two machines: the second sees what the first did. */
export async function inTurn<T>(
  ground: Ground,
  applicationId: string,
  work: (pepper: Uint8Array, nowMs: number) => Promise<T>,
): Promise<T> {
  const { pepper } = await openSecrets(ground)
  const { turns } = ground.stores
  return turns.take(`secrets of ${applicationId}`, () => work(pepper, ground.wall.nowMs()))
}
