import { actOf, type By, PLATFORM } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { isLastOwner } from './last-owner.ts'
import type { Member, Role } from './member.ts'

/**
 * Gives a member another role; one owner stays.
 * @param members all of the organisation
 */
export function changeMember(
  members: readonly Member[],
  asked: { readonly organisationId: string; readonly developerId: string; readonly role: Role },
  by: By,
): PlatformDecision<{ changed: Member }> {
  const { organisationId, developerId, role } = asked
  const member = members.find((one) => one.developerId === developerId)
  if (!member) return refuse({ code: 'member_not_found', developerId })
  if (member.role === role) return { ok: true, changed: member, changes: [] }
  if (isLastOwner(members, developerId)) return refuse({ code: 'last_owner', organisationId })
  const changed = { ...member, role }
  const subject = { bank: PLATFORM, subject: developerId, facts: { organisationId, role } }
  return {
    ok: true,
    changed,
    changes: [{ kind: 'put-member', member: changed }],
    act: actOf(by, { ...subject, act: 'member.changed' }),
  }
}
