import { done, failed, type Operation } from '../../operation.ts'
import { toApplication } from '../../wire/to-application.ts'

/** GET /v1/applications/{application_id}: its settings; another organisation's is not told from none. */
export const getApplication: Operation<'getApplication'> = async ({ developer, host, params }) => {
  const { applications } = host.platform.service
  const found = await applications.get(developer.id, params.application_id ?? '')
  return found.ok ? done(toApplication(found.application)) : failed(found.failure)
}
