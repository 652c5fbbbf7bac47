import type { SignIn } from '@wekeza/api'
import type { PlatformStore } from '@wekeza/platform'
import type { IdentityPorts } from '../ports.ts'
import { checkPassword } from '../realms/check-password.ts'
import { PLATFORM } from '../realms/realm.ts'
import { recordSignIn } from '../realms/record-sign-in.ts'

export interface DeveloperSignIn {
  readonly email: string
  readonly password: string
  /** of whoever asks; null where nobody knows it */
  readonly address: string | null
}

type Ports = Pick<IdentityPorts, 'store' | 'counterKey' | 'wall' | 'audit' | 'credentials'> & {
  readonly developers: Pick<PlatformStore['developers'], 'get'>
}

const SOMEWHERE = 'unknown'

/**
 * Lets a developer in by address and password. Counted, limited and written down like every sign-in; a wrong password
 * and an address that nobody has get the same answer in the same time.
 */
export async function signInDeveloper(ports: Ports, asked: DeveloperSignIn): Promise<SignIn> {
  const realm = 'developers'
  const { email: username, password, address } = asked
  const outcome = await checkPassword(ports, {
    ...{ realm, bankKey: PLATFORM, username, password, address: address ?? SOMEWHERE },
  })
  if (outcome.kind === 'wait') return { kind: 'throttled', retryAfterSeconds: outcome.seconds }
  if (outcome.kind === 'wrong') return { kind: 'refused' }
  const { personId, counted } = outcome
  const developer = await ports.developers.get(personId)
  if (developer?.status !== 'active') return { kind: 'refused' }
  await recordSignIn(ports, { realm, bankKey: PLATFORM, personId }, ['pwd'], counted)
  return { kind: 'signed-in', developer }
}
