import type { Schema } from '@wekeza/contract'
import type { MemberView } from '@wekeza/platform'
import { toTime } from './to-time.ts'

/** A member as the others of the organisation see them. */
export function toMember({ developer, role, joinedAtMs }: MemberView): Schema<'Member'> {
  const { id, email, name } = developer
  return { developer_id: id, email, name, role, joined_at: toTime(joinedAtMs) }
}
