import { decided, failed, type Operation } from '../../operation.ts'
import { toMember } from '../../wire/to-member.ts'

/** PUT /v1/organisations/{organisation_id}/members/{developer_id}: gives a member another role. */
export const changeMember: Operation<'changeMember'> = async (given) => {
  const { developer, host, params, body } = given
  const { organisation_id: organisationId = '', developer_id: memberId = '' } = params
  const { organisations } = host.platform.service
  const decision = await organisations.changeMember(
    developer.id,
    organisationId,
    memberId,
    body.role,
  )
  return decision.ok ? decided(toMember(decision.member), decision) : failed(decision.failure)
}
