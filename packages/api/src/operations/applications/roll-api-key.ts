import { decided, failed, type Operation } from '../../operation.ts'
import { toApiKey } from '../../wire/to-secret.ts'
import { overlapOf } from './overlap-of.ts'

/** POST …/api-keys/{key_id}/roll: another in its place; for a while the one before is good as well. */
export const rollApiKey: Operation<'rollApiKey'> = async (given) => {
  const { developer, host, params, body } = given
  const { application_id: applicationId = '', key_id: keyId = '' } = params
  const { apiKeys } = host.platform.service
  const decision = await apiKeys.roll(developer.id, applicationId, keyId, overlapOf(body))
  if (!decision.ok) return failed(decision.failure)
  const { secret, text } = decision.issued
  return decided({ ...toApiKey(secret), api_key: text }, decision)
}
