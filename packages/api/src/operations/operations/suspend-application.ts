import { decided, failed, type Operation } from '../../operation.ts'
import { toApplication } from '../../wire/to-application.ts'
import { staffOf } from './reviewed.ts'

/** POST /v1/operations/applications/{application_id}/suspend: every call of it is refused from the next one on. */
export const suspendApplication: Operation<'suspendApplication'> = async (given) => {
  const { host, params, body } = given
  const { staff } = host.platform.service
  const decision = await staff.suspend(staffOf(given), params.application_id ?? '', body.reason)
  if (!decision.ok) return failed(decision.failure)
  return decided(toApplication(decision.application), decision)
}
