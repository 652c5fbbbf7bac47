import { decided, failed, type Operation } from '../../operation.ts'
import { fromApplicationRequest } from '../../wire/from-application-request.ts'
import { toApplication } from '../../wire/to-application.ts'

/** POST /v1/organisations/{organisation_id}/applications: answers its first secret too, this once. */
export const createApplication: Operation<'createApplication'> = async (given) => {
  const { developer, host, params, body } = given
  const { applications } = host.platform.service
  const asked = fromApplicationRequest(body)
  const decision = await applications.create(developer.id, params.organisation_id ?? '', asked)
  if (!decision.ok) return failed(decision.failure)
  const { application, issued } = decision
  return decided({ ...toApplication(application), client_secret: issued?.text ?? null }, decision)
}
