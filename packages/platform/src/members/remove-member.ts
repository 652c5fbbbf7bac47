import { actOf, type By, PLATFORM } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import type { Developer } from '../developers/developer.ts'
import { isLastOwner } from './last-owner.ts'
import type { Member } from './member.ts'

/**
 * Takes somebody out of an organisation, with the invitations that would let them in again; one owner stays.
 * @param members all of the organisation
 */
export function removeMember(
  members: readonly Member[],
  organisationId: string,
  leaving: Pick<Developer, 'id' | 'email'>,
  by: By,
): PlatformDecision<{ removed: Member }> {
  const { id: developerId, email } = leaving
  const removed = members.find((one) => one.developerId === developerId)
  if (!removed) return refuse({ code: 'member_not_found', developerId })
  if (isLastOwner(members, developerId)) return refuse({ code: 'last_owner', organisationId })
  const subject = { bank: PLATFORM, subject: developerId, facts: { organisationId } }
  return {
    ok: true,
    removed,
    changes: [
      { kind: 'remove-member', organisationId, developerId },
      { kind: 'end-email-tokens', email, organisationId, atMs: by.atMs },
    ],
    act: actOf(by, { ...subject, act: 'member.removed' }),
  }
}
