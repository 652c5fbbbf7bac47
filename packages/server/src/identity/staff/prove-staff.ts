import { isTestBank } from '@wekeza/platform'
import type { IdentityPorts } from '../ports.ts'
import { checkPassword } from '../realms/check-password.ts'
import { checkSecondFactor } from '../realms/check-second-factor.ts'
import type { Person } from '../realms/realm.ts'
import { recordSignIn } from '../realms/record-sign-in.ts'
import { prepareCode } from '../second-factor/prepare-code.ts'

export interface StaffProof {
  readonly bankKey: string
  readonly username: string
  readonly password: string
  /** of the authenticator app */
  readonly code: string
  /** of whoever asks, for the limits on wrong attempts */
  readonly address: string
}

export type StaffOutcome =
  | { readonly kind: 'proved'; readonly person: Person; readonly amr: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

const SIGN_IN = { kind: 'sign-in' } as const
const AMR = ['pwd', 'otp', 'mfa']

/**
 * Whether somebody is a member of a bank's staff, by password and authenticator app. Counted, limited and written down
 * like every sign-in; what was wrong is not told apart, so that nobody learns who works here.
 */
export async function proveStaff(ports: IdentityPorts, asked: StaffProof): Promise<StaffOutcome> {
  const realm = 'staff'
  const { bankKey, username, password, code, address } = asked
  const first = await checkPassword(ports, { realm, bankKey, username, password, address })
  if (first.kind !== 'right') return first
  const { personId, counted } = first
  const person: Person = { realm, bankKey, personId }
  const asking = { person, binding: `staff ${bankKey} ${personId}`, purpose: SIGN_IN }
  // A sent code is no way in for the staff: whoever has no app has no second factor. Test banks have one for all.
  const app = await ports.secondFactors.find(person)
  if (!app && !isTestBank(bankKey)) return { kind: 'wrong' }
  await prepareCode(ports, asking)
  const second = await checkSecondFactor(ports, asking, counted, code)
  if (second.kind !== 'right') return second
  await recordSignIn(ports, person, AMR, counted)
  return { kind: 'proved', person, amr: AMR }
}
