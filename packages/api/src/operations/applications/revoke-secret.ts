import { decided, failed, type Operation } from '../../operation.ts'
import { toClientSecret } from '../../wire/to-secret.ts'

/** DELETE /v1/applications/{application_id}/secrets/{secret_id}: it opens nothing from now on. */
export const revokeSecret: Operation<'revokeSecret'> = async ({ developer, host, params }) => {
  const { application_id: applicationId = '', secret_id: secretId = '' } = params
  const { secrets } = host.platform.service
  const decision = await secrets.revoke(developer.id, applicationId, secretId)
  return decision.ok ? decided(toClientSecret(decision.secret), decision) : failed(decision.failure)
}
