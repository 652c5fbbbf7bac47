import type { Application } from '../applications/application.ts'
import type { PlatformStore } from '../ports/platform-store.ts'
import type { ActQuery, WrittenAct } from './written-act.ts'

/** An act, and what whoever may read it calls those in it. */
export interface ActView {
  readonly act: WrittenAct
  /** who did it: a member's name; null where they are not a member, or none is called by a name */
  readonly actorName: string | null
  /** a member's or an application's; null for everything else */
  readonly subjectName: string | null
}

type Store = Pick<
  PlatformStore,
  'applications' | 'audit' | 'developers' | 'goLive' | 'members' | 'organisations'
>

/** What was done in an organisation, the newest first, with the names of its members and applications. */
export async function organisationActs(
  store: Store,
  organisationId: string,
  asked: Omit<ActQuery, 'of'>,
): Promise<ActView[]> {
  const [applications, requests, members] = await Promise.all([
    store.applications.ofOrganisation(organisationId),
    store.goLive.ofOrganisation(organisationId),
    store.members.ofOrganisation(organisationId),
  ])
  const subjects = [organisationId, ...[...applications, ...requests].map(({ id }) => id)]
  const developers = await Promise.all(
    members.map(({ developerId }) => store.developers.get(developerId)),
  )
  const names = namesOf(applications, developers)
  const acts = await store.audit.list({ ...asked, of: { organisationId, subjects } })
  return acts.map((act) => ({
    act,
    actorName: names.get(act.actor.replace('developer:', '')) ?? null,
    subjectName: names.get(act.subject) ?? null,
  }))
}

function namesOf(
  applications: readonly Application[],
  developers: readonly ({ readonly id: string; readonly name: string } | undefined)[],
): ReadonlyMap<string, string> {
  const known = [...applications, ...developers].filter((one) => one !== undefined)
  return new Map(known.map(({ id, name }) => [id, name]))
}
