import { decided, failed, type Operation } from '../../operation.ts'
import { toGoLiveDetail } from '../../wire/to-go-live.ts'
import { nameOf } from './name-of.ts'

/** POST /v1/organisations/{organisation_id}/go-live-requests: puts it before the bank's staff. */
export const submitGoLive: Operation<'submitGoLive'> = async (given) => {
  const { host, developer, params, body } = given
  const { organisation_id: organisationId = '' } = params
  const terms = {
    legalName: body.legal_name,
    registrationNumber: body.registration_number,
    country: body.country,
    useCase: body.use_case,
    documents: body.documents ?? [],
    scopes: body.scopes,
    rails: body.rails ?? [],
  }
  const asked = { rehearsal: body.rehearsal ?? false, terms }
  const decision = await host.platform.service.goLive.submit(developer.id, organisationId, asked)
  if (!decision.ok) return failed(decision.failure)
  return decided(toGoLiveDetail(decision, await nameOf(host, organisationId)), decision)
}
