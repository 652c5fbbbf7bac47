import { decided, failed, type Operation } from '../../operation.ts'
import { toMember } from '../../wire/to-member.ts'

/** DELETE /v1/organisations/{organisation_id}/members/{developer_id}: answers the member as they last stood. */
export const removeMember: Operation<'removeMember'> = async ({ developer, host, params }) => {
  const { organisation_id: organisationId = '', developer_id: memberId = '' } = params
  const { organisations } = host.platform.service
  const decision = await organisations.removeMember(developer.id, organisationId, memberId)
  return decision.ok ? decided(toMember(decision.member), decision) : failed(decision.failure)
}
