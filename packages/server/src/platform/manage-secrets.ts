import {
  type By,
  revokeSecret as decideRevoking,
  type Holding,
  type IssuedSecret,
  type PlatformDecision,
  type PlatformPorts,
  type SecretKind,
} from '@wekeza/platform'
import { openSecrets } from '../secrets/open-secrets.ts'
import { Trouble } from '../trouble.ts'
import { commitDecided } from './commit-decided.ts'
import { explainFailure } from './explain-failure.ts'
import type { Platform } from './open-platform.ts'
import { platformGround } from './platform-ports.ts'

/** What the applications and their secrets are managed on. */
export type Ground = Pick<Platform, 'folder' | 'stores' | 'wall'>

/** What a rule of the platform needs beside what stands. */
export type RuleGround = Omit<PlatformPorts, 'store' | 'publicUrl'>

/** Who sits at the machine, and when. */
export function operatorAt({ wall }: Pick<Ground, 'wall'>): By {
  return { actor: 'operator', atMs: wall.nowMs() }
}

/** @throws {Trouble} if the secrets of the folder are not those of the database */
export async function groundOf(ground: Ground): Promise<RuleGround> {
  const { pepper } = await openSecrets(ground)
  return platformGround({ wall: ground.wall, pepper })
}

/**
 * Decides on the secrets of an application, and commits it: of two that do so at once, also from two machines, the
 * second sees what the first did.
 * @throws {Trouble} if there is no such application, or the rule says no
 */
export async function changeSecrets<Made extends object>(
  ground: Ground,
  applicationId: string,
  decide: (held: Holding, rules: RuleGround, by: By) => PlatformDecision<Made>,
) {
  const store = ground.stores.platform
  const rules = await groundOf(ground)
  return commitDecided(store, async () => {
    const application = await store.applications.get(applicationId)
    if (!application) throw explainFailure({ code: 'application_not_found', applicationId })
    const secrets = await store.secrets.list(applicationId)
    return decide({ application, secrets }, rules, operatorAt(ground))
  })
}

/**
 * Ends a secret now; the next request that presents it is refused.
 * @throws {Trouble} if there is no such secret of this kind
 */
export async function revokeSecret(
  ground: Ground,
  secretId: string,
  kind: SecretKind,
): Promise<IssuedSecret> {
  const { applicationId } = await requireSecret(ground, secretId, kind)
  const revoked = await changeSecrets(ground, applicationId, (held, _rules, by) =>
    decideRevoking(held, { secretId, kind }, by),
  )
  return revoked.secret
}

/** @throws {Trouble} if there is no such application */
export async function requireApplication({ stores }: Ground, applicationId: string) {
  const found = await stores.platform.applications.get(applicationId)
  if (found) return found
  throw explainFailure({ code: 'application_not_found', applicationId })
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
