import { isValid } from '@wekeza/platform'
import { done, failed, type Operation } from '../../operation.ts'
import { toApiKey } from '../../wire/to-secret.ts'

/** GET /v1/applications/{application_id}/api-keys: those that still open something, without their texts. */
export const listApiKeys: Operation<'listApiKeys'> = async ({ developer, host, params }) => {
  const { apiKeys } = host.platform.service
  const found = await apiKeys.list(developer.id, params.application_id ?? '')
  if (!found.ok) return failed(found.failure)
  const nowMs = host.wall.nowMs()
  return done({ data: found.keys.filter((key) => isValid(key, nowMs)).map(toApiKey) })
}
