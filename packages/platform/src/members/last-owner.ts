import type { Member } from './member.ts'

/** Whether an organisation would be left without an owner if this one were none any more. */
export function isLastOwner(members: readonly Member[], developerId: string): boolean {
  const owners = members.filter(({ role }) => role === 'owner')
  return owners.length === 1 && owners[0]?.developerId === developerId
}
