import { decided, failed, type Operation } from '../../operation.ts'

/** POST /v1/applications/{application_id}/test-tokens: the application's own token, for one of its developers. */
export const createTestToken: Operation<'createTestToken'> = async (given) => {
  const { developer, host, params, body } = given
  const { applications } = host.platform.service
  const { application_id: applicationId = '' } = params
  const granted = await applications.grantTestToken(developer.id, applicationId, body.scopes)
  if (!granted.ok) return failed(granted.failure)
  return decided(await host.tokens.issueApplication(granted), granted)
}
