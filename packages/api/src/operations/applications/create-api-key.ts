import { decided, failed, type Operation } from '../../operation.ts'
import { fromTime } from '../../wire/from-time.ts'
import { toApiKey } from '../../wire/to-secret.ts'

/** POST /v1/applications/{application_id}/api-keys: a key for the application itself, answered this once. */
export const createApiKey: Operation<'createApiKey'> = async (given) => {
  const { developer, host, params, body } = given
  const { name, scopes, expires_at: expiresAt } = body
  const decision = await host.platform.service.apiKeys.create(
    developer.id,
    params.application_id ?? '',
    {
      name,
      ...(scopes && { scopes }),
      ...(expiresAt !== undefined && { endsAtMs: fromTime(expiresAt) }),
    },
  )
  if (!decision.ok) return failed(decision.failure)
  const { secret, text } = decision.issued
  return decided({ ...toApiKey(secret), api_key: text }, decision)
}
