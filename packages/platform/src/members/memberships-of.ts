import type { Organisation } from '../organisations/organisation.ts'
import type { PlatformStore } from '../ports/platform-store.ts'
import type { Membership } from '../service.ts'
import type { Member } from './member.ts'

/** Where somebody is a member, with each organisation. @param founded one that is not written down yet */
export async function membershipsOf(
  { organisations }: Pick<PlatformStore, 'organisations'>,
  members: readonly Member[],
  founded?: Organisation,
): Promise<Membership[]> {
  const found = await Promise.all(
    members.map(async ({ organisationId, role, joinedAtMs }) => {
      const isNew = founded?.id === organisationId
      const organisation = isNew ? founded : await organisations.get(organisationId)
      return organisation ? [{ organisation, role, joinedAtMs }] : []
    }),
  )
  return found.flat()
}
