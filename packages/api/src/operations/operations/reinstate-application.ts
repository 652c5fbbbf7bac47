import { decided, failed, type Operation } from '../../operation.ts'
import { toApplication } from '../../wire/to-application.ts'
import { staffOf } from './reviewed.ts'

/** POST /v1/operations/applications/{application_id}/reinstate: it may call again. */
export const reinstateApplication: Operation<'reinstateApplication'> = async (given) => {
  const { host, params } = given
  const { staff } = host.platform.service
  const decision = await staff.reinstate(staffOf(given), params.application_id ?? '')
  if (!decision.ok) return failed(decision.failure)
  return decided(toApplication(decision.application), decision)
}
