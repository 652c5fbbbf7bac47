import { organisationActs } from '../acts/organisation-acts.ts'
import { developerAt } from '../commit/act-of.ts'
import { type PlatformAnswer, type PlatformDecision, refuse } from '../decision.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { MemberView, OrganisationService } from '../service.ts'
import { changeMember } from './change-member.ts'
import { inviteMember } from './invite-member.ts'
import type { Member, Role } from './member.ts'
import { membershipsOf } from './memberships-of.ts'
import { removeMember } from './remove-member.ts'
import { requireMember, type Standing } from './require-member.ts'

/** Organisations and who is a member of them, as what. */
export function organisationService(ports: PlatformPorts): OrganisationService {
  const { store, wall } = ports
  return {
    ofDeveloper: async (by) => membershipsOf(store, await store.members.ofDeveloper(by)),

    async get(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      const { organisation, member } = standing
      const { role, joinedAtMs } = member
      return { ok: true, membership: { organisation, role, joinedAtMs } }
    },

    async members(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      const members = await store.members.ofOrganisation(organisationId)
      return { ok: true, members: await Promise.all(members.map((one) => view(ports, one))) }
    },

    async acts(by, organisationId, asked) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      return { ok: true, acts: await organisationActs(store, organisationId, asked) }
    },

    async invite(by, organisationId, asked) {
      const standing = await requireMember(store, by, organisationId, 'govern-members')
      return standing.ok ? inviteMember(standing, asked, ports, wall.nowMs()) : standing
    },

    changeMember: (by, organisationId, developerId, role) =>
      change(ports, by, { organisationId, developerId, role }),
    removeMember: (by, organisationId, developerId) =>
      remove(ports, by, organisationId, developerId),
  }
}

async function change(
  ports: PlatformPorts,
  by: string,
  asked: { organisationId: string; developerId: string; role: Role },
): Promise<PlatformDecision<{ member: MemberView }>> {
  const { store, wall } = ports
  const standing = await requireMember(store, by, asked.organisationId, 'govern-members')
  if (!standing.ok) return standing
  const members = await store.members.ofOrganisation(asked.organisationId)
  const decided = changeMember(members, asked, developerAt(by, wall.nowMs()))
  return decided.ok ? { ...decided, member: await view(ports, decided.changed) } : decided
}

async function remove(
  ports: PlatformPorts,
  by: string,
  organisationId: string,
  developerId: string,
): Promise<PlatformDecision<{ member: MemberView }>> {
  const { store, wall } = ports
  const standing = await mayRemove(ports, by, organisationId, developerId)
  if (!standing.ok) return standing
  const [members, leaving] = await Promise.all([
    store.members.ofOrganisation(organisationId),
    store.developers.get(developerId),
  ])
  if (!leaving) return refuse({ code: 'member_not_found', developerId })
  const decided = removeMember(members, organisationId, leaving, developerAt(by, wall.nowMs()))
  return decided.ok ? { ...decided, member: viewOf(decided.removed, leaving) } : decided
}

/** Everybody may leave; others are removed by owners. */
function mayRemove(
  { store }: PlatformPorts,
  by: string,
  organisationId: string,
  developerId: string,
): Promise<PlatformAnswer<Standing>> {
  const deed = by === developerId ? 'read' : 'govern-members'
  return requireMember(store, by, organisationId, deed)
}

async function view({ store }: PlatformPorts, member: Member): Promise<MemberView> {
  const developer = await store.developers.get(member.developerId)
  // A member's developer is there as long as the member is.
  if (!developer) throw new Error(`${member.developerId} is a member, and is not there`)
  return viewOf(member, developer)
}

function viewOf({ role, joinedAtMs }: Member, developer: MemberView['developer']): MemberView {
  return { developer, role, joinedAtMs }
}
