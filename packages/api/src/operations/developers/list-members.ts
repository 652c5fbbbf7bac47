import { done, failed, type Operation } from '../../operation.ts'
import { toMember } from '../../wire/to-member.ts'

/** GET /v1/organisations/{organisation_id}/members: all of them, the oldest first. */
export const listMembers: Operation<'listMembers'> = async ({ developer, host, params }) => {
  const { organisations } = host.platform.service
  const found = await organisations.members(developer.id, params.organisation_id ?? '')
  return found.ok ? done({ data: found.members.map(toMember) }) : failed(found.failure)
}
