import type { Member } from '@wekeza/platform'

type MemberRow = [
  organisationId: string,
  developerId: string,
  role: Member['role'],
  joinedAtMs: number,
]

export const MEMBER_COLUMNS = 'organisation_id, developer_id, role, joined_at_ms'

export function memberValues(member: Member): MemberRow {
  const { organisationId, developerId, role, joinedAtMs } = member
  return [organisationId, developerId, role, joinedAtMs]
}

export function memberOf(row: unknown): Member {
  const [organisationId, developerId, role, joinedAtMs] = row as MemberRow
  return { organisationId, developerId, role, joinedAtMs }
}
