import { isValid } from '@wekeza/platform'
import { done, failed, type Operation } from '../../operation.ts'
import { toClientSecret } from '../../wire/to-secret.ts'

/** GET /v1/applications/{application_id}/secrets: those that still open something, without their texts. */
export const listSecrets: Operation<'listSecrets'> = async ({ developer, host, params }) => {
  const { secrets } = host.platform.service
  const found = await secrets.list(developer.id, params.application_id ?? '')
  if (!found.ok) return failed(found.failure)
  const nowMs = host.wall.nowMs()
  const valid = found.secrets.filter((secret) => isValid(secret, nowMs))
  return done({ data: valid.map(toClientSecret) })
}
