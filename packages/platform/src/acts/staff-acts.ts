import { organisationOf } from '../organisations/organisation.ts'
import type { PlatformStore } from '../ports/platform-store.ts'
import type { StaffMember } from '../service.ts'
import { type ActView, organisationActs } from './organisation-acts.ts'
import type { ActQuery } from './written-act.ts'

/** What was done, the newest first: the bank's staff see all of it, those of a test bank what concerns its organisation. */
export async function staffActs(
  store: Parameters<typeof organisationActs>[0] & Pick<PlatformStore, 'audit'>,
  { bankKey }: StaffMember,
  asked: Omit<ActQuery, 'of'>,
): Promise<ActView[]> {
  const own = organisationOf(bankKey)
  if (own !== undefined) return organisationActs(store, own, asked)
  const acts = await store.audit.list(asked)
  return acts.map((act) => ({ act, actorName: null, subjectName: null }))
}
