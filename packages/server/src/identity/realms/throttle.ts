import { randomUUID } from 'node:crypto'
import { keyedDigest } from '../../secrets/digest.ts'
import { ADDRESS_LIMITS, NAME_LIMITS } from '../limits.ts'
import type { IdentityPorts } from '../ports.ts'
import type { Realm } from './realm.ts'

export type ThrottlePorts = Pick<IdentityPorts, 'store' | 'counterKey' | 'wall'>

/** Whom an attempt counts against: digests that only we can make, so that the database names nobody. */
export interface Counted {
  /** of a username at a bank, whether or not somebody has it */
  readonly name: string
  readonly address: string
}

export function countedAgainst(
  { counterKey }: Pick<IdentityPorts, 'counterKey'>,
  named: Named,
  address: string,
): Counted {
  return {
    name: nameSubject(counterKey, named),
    address: keyedDigest(counterKey, `address ${named.realm} ${address}`),
  }
}

interface Named {
  readonly realm: Realm
  readonly bankKey: string
  /** as it is compared */
  readonly username: string
}

/** What attempts on a name are counted under. */
export function nameSubject(counterKey: Uint8Array, { realm, bankKey, username }: Named): string {
  return keyedDigest(counterKey, `username ${realm} ${bankKey} ${username}`)
}

export type Begun =
  | { readonly kind: 'begun'; readonly id: string; readonly last: boolean }
  | { readonly kind: 'wait'; readonly seconds: number }

/**
 * Counts an attempt before its outcome is known, so that many at once are no way around the limit. Wrong passwords
 * and wrong codes count together; each limit of a longer window locks for longer than the one before.
 */
export async function beginAttempt(ports: ThrottlePorts, counted: Counted): Promise<Begun> {
  const atMs = ports.wall.nowMs()
  const id = randomUUID()
  const begun = await ports.store.attempts.begin({
    id,
    atMs,
    subjects: [
      { subject: counted.name, limits: NAME_LIMITS },
      { subject: counted.address, limits: ADDRESS_LIMITS },
    ],
  })
  if (begun.ok) return { kind: 'begun', id, last: begun.last }
  return { kind: 'wait', seconds: Math.max(1, Math.ceil((begun.untilMs - atMs) / 1000)) }
}

/** It succeeded, and does not count. */
export function forgiveAttempt({ store }: ThrottlePorts, id: string): Promise<void> {
  return store.attempts.forgive(id)
}
