import { decided, failed, type Operation } from '../../operation.ts'
import { toClientSecret } from '../../wire/to-secret.ts'
import { overlapOf } from './overlap-of.ts'

/** POST /v1/applications/{application_id}/secrets: a new secret, whose text is answered this once. */
export const rotateSecret: Operation<'rotateSecret'> = async (given) => {
  const { developer, host, params, body } = given
  const { secrets } = host.platform.service
  const applicationId = params.application_id ?? ''
  const decision = await secrets.rotate(developer.id, applicationId, overlapOf(body))
  if (!decision.ok) return failed(decision.failure)
  const { secret, text } = decision.issued
  return decided({ ...toClientSecret(secret), client_secret: text }, decision)
}
