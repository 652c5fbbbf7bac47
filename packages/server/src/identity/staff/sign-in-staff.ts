import type { TokenIssuer } from '@wekeza/api'
import type { Schema } from '@wekeza/contract'
import { staffScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { Trouble } from '../../trouble.ts'
import type { IdentityPorts } from '../ports.ts'
import { checkPassword } from '../realms/check-password.ts'
import { checkSecondFactor } from '../realms/check-second-factor.ts'
import type { Person } from '../realms/realm.ts'
import { recordSignIn } from '../realms/record-sign-in.ts'

export interface StaffSignIn {
  /** the bank's own, whose token it is to be */
  readonly applicationId: string
  readonly username: string
  readonly password: string
  /** of the authenticator app */
  readonly code: string
  /** of whoever asks, for the limits on wrong attempts */
  readonly address: string
}

type Ports = IdentityPorts & { readonly tokens: Pick<TokenIssuer, 'issueStaff'> }

const WRONG = 'Username, password or code is wrong. Try again with a new code.'

/**
 * Lets a member of the staff in, by password and authenticator app: a token for the staff's operations at the bank of
 * an application that is the bank's own. Counted, limited and written down like every sign-in.
 * @throws {Trouble} in the same words whatever was wrong, so that nobody learns who works here
 */
export async function signInStaff(ports: Ports, asked: StaffSignIn): Promise<Schema<'TokenSet'>> {
  const application = await ownApplication(ports, asked.applicationId)
  const { bankKey } = application
  const realm = 'staff'
  const { username, password, address } = asked
  const first = await checkPassword(ports, { realm, bankKey, username, password, address })
  if (first.kind === 'wait') throw tooMany(first.seconds)
  if (first.kind === 'wrong') throw new Trouble(WRONG)
  const { personId, counted } = first
  const person: Person = { realm, bankKey, personId }
  // A sent code is no way in for the staff: whoever has no app has no second factor.
  if (!(await ports.secondFactors.find(person))) throw new Trouble(WRONG)
  const asking = { person, binding: `staff ${bankKey} ${personId}` }
  const second = await checkSecondFactor(ports, asking, counted, asked.code)
  if (second.kind === 'wait') throw tooMany(second.seconds)
  if (second.kind === 'wrong') throw new Trouble(WRONG)
  await recordSignIn(ports, person, ['pwd', 'otp', 'mfa'], counted)
  return ports.tokens.issueStaff({ application, staffId: personId, scopes: staffScopes })
}

/** Nobody else's application acts for the staff, however right the password is. */
async function ownApplication(
  { applications }: Pick<IdentityPorts, 'applications'>,
  id: string,
): Promise<Application> {
  const application = await applications.get(id)
  if (application?.status === 'active' && application.profile === 'first-party') return application
  throw new Trouble(
    `${id} is no active application of the bank's own. Name one with the profile first-party: wekeza-server apps list shows them.`,
  )
}

function tooMany(seconds: number): Trouble {
  return new Trouble(`Too many attempts. Try again in ${seconds} seconds.`)
}
