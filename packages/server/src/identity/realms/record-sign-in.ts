import type { AuditEntry } from '../../audit/audit-log.ts'
import type { IdentityPorts } from '../ports.ts'
import type { Person, Realm } from './realm.ts'
import type { Counted } from './throttle.ts'

type Ports = Pick<IdentityPorts, 'audit' | 'wall'>

interface Failed {
  readonly realm: Realm
  readonly bankKey: string
  readonly counted: Counted
  /** what was wrong */
  readonly by: 'password' | 'code'
  /** whether no further attempt is allowed now */
  readonly last: boolean
}

/** Writes down a failed sign-in, and the lockout that it begins. Who it was is told by digests only. */
export async function recordFailure(ports: Ports, failed: Failed): Promise<void> {
  const { realm, bankKey: bank, counted, by, last } = failed
  const entry = { bank, atMs: ports.wall.nowMs(), actor: 'unknown', subject: counted.name }
  const facts = { realm, by, address: counted.address }
  const failure: AuditEntry = { ...entry, act: 'sign-in.failed', facts }
  // In one transaction: a failure that locks out is never written down without the lockout.
  await ports.audit.record(
    failure,
    ...(last ? [{ ...failure, act: 'sign-in.locked-out' as const }] : []),
  )
}

/** Writes down that somebody signed in, and how (RFC 8176). */
export function recordSignIn(
  ports: Ports,
  { realm, bankKey, personId }: Person,
  amr: readonly string[],
  counted: Counted,
): Promise<void> {
  return ports.audit.record({
    bank: bankKey,
    atMs: ports.wall.nowMs(),
    actor: `${ACTOR[realm]}:${personId}`,
    act: 'sign-in',
    subject: personId,
    facts: { realm, amr: [...amr], address: counted.address },
  })
}

export const ACTOR: Readonly<Record<Realm, string>> = {
  developers: 'developer',
  customers: 'customer',
  staff: 'staff',
}
