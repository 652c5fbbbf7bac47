import { decided, failed, type Operation } from '../../operation.ts'
import { fromApplicationUpdate } from '../../wire/from-application-request.ts'
import { toApplication } from '../../wire/to-application.ts'

/** PATCH /v1/applications/{application_id}: what is named becomes so, and what is left out stays. */
export const updateApplication: Operation<'updateApplication'> = async (given) => {
  const { developer, host, params, body } = given
  const { applications } = host.platform.service
  const wish = fromApplicationUpdate(body)
  const decision = await applications.update(developer.id, params.application_id ?? '', wish)
  return decision.ok
    ? decided(toApplication(decision.application), decision)
    : failed(decision.failure)
}
