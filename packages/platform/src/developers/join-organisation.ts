import type { Member } from '../members/member.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { EmailToken } from './email-token.ts'

/** What somebody is a member of by a token, beside what they were. */
export interface Joined {
  readonly member: Member
  /** that did not exist before; null: it did */
  readonly founded: Organisation | null
}

/** A registration makes an organisation, once, since it ends the others; an invitation makes a member, and changes none. */
export function joinOrganisation(
  token: EmailToken,
  members: readonly Member[],
  developerId: string,
  { ids }: Pick<PlatformPorts, 'ids'>,
  nowMs: number,
): Joined | null {
  const joined = { developerId, joinedAtMs: nowMs }
  if (token.registration) {
    const { organisationName: name } = token.registration
    const founded = { id: ids.next('org'), name, createdAtMs: nowMs, live: null }
    return { member: { ...joined, organisationId: founded.id, role: 'owner' }, founded }
  }
  if (!token.invitation) return null
  const { organisationId, role } = token.invitation
  const isMember = members.some((one) => one.organisationId === organisationId)
  return isMember ? null : { member: { ...joined, organisationId, role }, founded: null }
}
