import type { OperationRow, Schema } from '@wekeza/contract'

/** The smallest role that an operation of developers takes: viewers read, owners govern members and the way to live. */
export function neededRole({ errors, tag }: OperationRow): Schema<'Role'> {
  if (!errors.includes('role_not_allowed')) return 'viewer'
  return tag === 'Applications' ? 'developer' : 'owner'
}
