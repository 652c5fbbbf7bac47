import type { IdentityPorts } from '../ports.ts'
import type { CredentialStore } from './credentials.ts'
import type { Realm } from './realm.ts'
import { recordFailure } from './record-sign-in.ts'
import { beginAttempt, type Counted, countedAgainst, forgiveAttempt } from './throttle.ts'

export interface PasswordAsk {
  readonly realm: Realm
  /** the key of the bank; for developers, `platform` */
  readonly bankKey: string
  readonly username: string
  readonly password: string
  /** of whoever asks */
  readonly address: string
}

export type PasswordOutcome =
  | { readonly kind: 'right'; readonly personId: string; readonly counted: Counted }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

type Ports = Pick<IdentityPorts, 'store' | 'counterKey' | 'wall' | 'audit'> & {
  readonly credentials: CredentialStore
}

/**
 * The first step of signing in, the same in each realm. A name that nobody has gets the same answer as a wrong
 * password, in the same time, and is locked out as one that somebody has.
 */
export async function checkPassword(ports: Ports, ask: PasswordAsk): Promise<PasswordOutcome> {
  const { realm, bankKey, password, address } = ask
  const username = ask.username.trim().toLowerCase()
  const counted = countedAgainst(ports, { realm, bankKey, username }, address)
  const begun = await beginAttempt(ports, counted)
  if (begun.kind === 'wait') return begun
  const personId = await ports.credentials(realm).verify(bankKey, username, password)
  if (personId === undefined) {
    await recordFailure(ports, { realm, bankKey, counted, by: 'password', last: begun.last })
    return { kind: 'wrong' }
  }
  await forgiveAttempt(ports, begun.id)
  return { kind: 'right', personId, counted }
}
