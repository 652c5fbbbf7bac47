import type { PlatformGuard } from '../../commit/platform-change.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import { memberKey, type Tables } from './tables.ts'

export function putMember(
  tables: Tables,
  { member }: ChangeOf<'put-member'>,
  journal: Journal,
): PlatformGuard | undefined {
  const { organisationId, developerId } = member
  requireRow(tables.organisations, organisationId)
  requireRow(tables.developers, developerId)
  const key = memberKey(organisationId, developerId)
  const before = tables.members.get(key)
  journal.put(tables.members, key, {
    ...member,
    joinedAtMs: before?.joinedAtMs ?? member.joinedAtMs,
  })
  return hasOwner(tables, organisationId) ? undefined : 'last-owner'
}

export function removeMember(
  tables: Tables,
  { organisationId, developerId }: ChangeOf<'remove-member'>,
  journal: Journal,
): PlatformGuard | undefined {
  const key = memberKey(organisationId, developerId)
  if (!tables.members.has(key)) return 'member'
  journal.remove(tables.members, key)
  return hasOwner(tables, organisationId) ? undefined : 'last-owner'
}

function hasOwner({ members }: Tables, organisationId: string): boolean {
  const own = [...members.values()].filter((one) => one.organisationId === organisationId)
  return own.some(({ role }) => role === 'owner')
}
