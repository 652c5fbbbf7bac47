import type { Application } from '../applications/application.ts'
import { type PlatformAnswer, type PlatformRefusal, refuse } from '../decision.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { PlatformStore } from '../ports/platform-store.ts'
import { type Deed, may, NEEDED } from './may.ts'
import type { Member } from './member.ts'

export interface Standing {
  readonly organisation: Organisation
  /** whoever asks */
  readonly member: Member
}

/** In which organisation somebody may do a deed. Somebody else's is not told from none. */
export async function requireMember(
  store: Pick<PlatformStore, 'organisations' | 'members'>,
  by: string,
  organisationId: string,
  deed: Deed,
): Promise<PlatformAnswer<Standing>> {
  const [organisation, member] = await Promise.all([
    store.organisations.get(organisationId),
    store.members.get(organisationId, by),
  ])
  if (!organisation || !member) return refuse({ code: 'organisation_not_found', organisationId })
  return refuseRole(member, deed) ?? { ok: true, organisation, member }
}

/** With which application somebody may do a deed. Somebody else's is not told from none. */
export async function requireApplication(
  store: Pick<PlatformStore, 'applications' | 'members'>,
  by: string,
  applicationId: string,
  deed: Deed,
): Promise<PlatformAnswer<{ application: Application }>> {
  const application = await store.applications.get(applicationId)
  const member = application && (await store.members.get(application.organisationId, by))
  if (!member) return refuse({ code: 'application_not_found', applicationId })
  return refuseRole(member, deed) ?? { ok: true, application }
}

function refuseRole({ role }: Member, deed: Deed): PlatformRefusal | undefined {
  if (may(role, deed)) return undefined
  return refuse({ code: 'role_not_allowed', role, needed: NEEDED[deed] })
}
