import { decideRotation, usesSecret } from '@wekeza/platform'
import { type Issued, issueSecret } from '../secrets/issue-secret.ts'
import { Trouble } from '../trouble.ts'
import { type Ground, inTurn, requireApplication, secretAct } from './manage-secrets.ts'

/**
 * Issues another client secret; the one before it stays valid for the overlap, and ends by itself.
 * @throws {Trouble} if there is no such application, it uses none, or two are valid already
 */
export async function rotateSecret(
  ground: Ground,
  applicationId: string,
  overlapMs: number,
): Promise<Issued> {
  const application = await requireApplication(ground, applicationId)
  if (!usesSecret(application)) {
    throw new Trouble(
      `${applicationId} has no client secret: it is of the profile ${application.profile}, or proves itself by a key or a certificate.`,
    )
  }
  const { secrets } = ground.stores.platform
  return inTurn(ground, applicationId, async (pepper, nowMs) => {
    const rotation = decideRotation(await secrets.list(applicationId), nowMs, overlapMs)
    if (!rotation) {
      throw new Trouble(
        `Two secrets of ${applicationId} are valid already. See them with: wekeza-server apps secret list ${applicationId}, and end one with: wekeza-server apps secret revoke <id>.`,
      )
    }
    const issued = issueSecret({ application, kind: 'client_secret' }, pepper, nowMs)
    const entry = secretAct(ground, application, 'secret.rotated', issued.secret)
    await secrets.replace(rotation.ending, rotation.endsAtMs, issued.secret, entry)
    return issued
  })
}
