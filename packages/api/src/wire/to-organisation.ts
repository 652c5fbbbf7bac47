import type { Schema } from '@wekeza/contract'
import type { Membership } from '@wekeza/platform'
import { toTime } from './to-time.ts'

/** An organisation as one of its members sees it. */
export function toOrganisation({ organisation, role }: Membership): Schema<'Organisation'> {
  const { id, name, live, createdAtMs } = organisation
  return {
    id,
    name,
    role,
    // A grant names rails of the contract only: they were read by it when they were asked for.
    live: live && { scopes: [...live.scopes], rails: [...live.rails] as Schema<'Rail'>[] },
    created_at: toTime(createdAtMs),
  }
}
