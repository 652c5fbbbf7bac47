import { decided, failed, type Operation } from '../../operation.ts'
import { toApiKey } from '../../wire/to-secret.ts'

/** DELETE /v1/applications/{application_id}/api-keys/{key_id}: it opens nothing from the next request on. */
export const revokeApiKey: Operation<'revokeApiKey'> = async ({ developer, host, params }) => {
  const { application_id: applicationId = '', key_id: keyId = '' } = params
  const decision = await host.platform.service.apiKeys.revoke(developer.id, applicationId, keyId)
  return decision.ok ? decided(toApiKey(decision.secret), decision) : failed(decision.failure)
}
