import { ROLES, type Role } from './member.ts'

/** What is done in an organisation, and the least role that it takes. What is not a row here, nobody may. */
// biome-ignore format: the table is read by its columns
export const NEEDED = {
  /** its settings, members, applications, secrets without their texts, and its way to live */
  'read':              'viewer',
  /** what its applications asked, and how that was answered */
  'read-requests':     'developer',
  /** applications, their secrets and their keys */
  'write-applications': 'developer',
  'govern-members':    'owner',
  'go-live':           'owner',
  'choose-plan':       'owner',
} as const satisfies Readonly<Record<string, Role>>

export type Deed = keyof typeof NEEDED

/** Whether a role is enough: each may what those before it may. */
export function may(role: Role, deed: Deed): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(NEEDED[deed])
}
