import type { Schema } from '@wekeza/contract'
import type { Developer, Membership } from '@wekeza/platform'
import { toTime } from './to-time.ts'

/** A person, and where they belong. */
export function toDeveloper(
  developer: Developer,
  memberships: readonly Membership[],
): Schema<'Developer'> {
  const { id, email, name, status, createdAtMs, verifiedAtMs } = developer
  return {
    id,
    email,
    name,
    status,
    memberships: memberships.map(toMembership),
    created_at: toTime(createdAtMs),
    verified_at: verifiedAtMs === null ? null : toTime(verifiedAtMs),
  }
}

function toMembership({ organisation, role, joinedAtMs }: Membership): Schema<'Membership'> {
  return {
    organisation_id: organisation.id,
    organisation_name: organisation.name,
    role,
    joined_at: toTime(joinedAtMs),
  }
}
