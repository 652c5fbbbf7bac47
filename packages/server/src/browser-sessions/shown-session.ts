import type { RealmSession } from '../identity/realms/sessions.ts'
import type { SessionPorts } from './visit.ts'

/** What a page may know of its session: never what opens it. */
export interface ShownSession {
  readonly signed_in: true
  readonly id: string
  /** what they are called */
  readonly name: string
  /** the key of the bank; left out for developers, who are of none */
  readonly bank?: string
  /** when it ends, however busy it is */
  readonly ends_at: string
  /** after how long without a call it ends sooner */
  readonly idle_seconds: number
}

/** @returns undefined if the person is gone, or has ended all of their sessions */
export async function shownSession(
  ports: SessionPorts,
  session: RealmSession,
): Promise<ShownSession | undefined> {
  const { person, endsAtMs } = session
  const { realm, bankKey, personId: id } = person
  const name = await nameOf(ports, session)
  if (name === undefined) return undefined
  return {
    ...{ signed_in: true, id, name },
    ...(realm !== 'developers' && { bank: bankKey }),
    ends_at: new Date(endsAtMs).toISOString(),
    idle_seconds: ports.sessions[realm].idleMs / 1_000,
  }
}

async function nameOf(
  { developers, banks }: SessionPorts,
  { person: { realm, bankKey, personId: id }, generation, name }: RealmSession,
): Promise<string | undefined> {
  if (realm === 'developers') {
    return (await developers.service.developers.ofSession({ id, generation: generation ?? -1 }))
      ?.name
  }
  if (realm === 'staff') return name ?? id
  const { bank } = await banks.open(bankKey)
  return (await bank.customers.get(id))?.name
}
