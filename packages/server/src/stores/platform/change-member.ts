import { MEMBER_COLUMNS, memberValues } from '../rows/members.ts'
import { type ChangeOf, insertIf, lockRow, type PlatformStep } from './platform-step.ts'

/** Two owners who leave, or make each other less, at the same time wait for each other: one of them stays. */
export function putMember({ member }: ChangeOf<'put-member'>): PlatformStep[] {
  const { organisationId, developerId, role } = member
  const row = insertIf({
    table: 'member',
    columns: MEMBER_COLUMNS,
    values: memberValues(member),
    condition: (at) => `${at(1)} = 'owner' OR ${anotherOwner(at(2), at(3))}`,
    asked: [role, organisationId, developerId],
  })
  const orRole = 'ON CONFLICT (organisation_id, developer_id) DO UPDATE SET role = excluded.role'
  const step: PlatformStep = { ...row, sql: `${row.sql} ${orRole}`, guard: 'last-owner' }
  return [lockRow('organisation', organisationId), step]
}

export function removeMember(change: ChangeOf<'remove-member'>): PlatformStep[] {
  const { organisationId, developerId } = change
  const one = 'organisation_id = $1 AND developer_id = $2'
  const values = [organisationId, developerId]
  return [
    lockRow('organisation', organisationId),
    // Writes nothing new: it finds out whether there is such a member.
    { sql: `UPDATE member SET role = role WHERE ${one}`, values, guard: 'member' },
    {
      sql: `DELETE FROM member WHERE ${one} AND ${anotherOwner('$3', '$4')}`,
      values: [...values, ...values],
      guard: 'last-owner',
    },
  ]
}

function anotherOwner(organisationId: string, developerId: string): string {
  return `EXISTS (SELECT 1 FROM member AS other WHERE other.organisation_id = ${organisationId}
    AND other.developer_id <> ${developerId} AND other.role = 'owner')`
}
