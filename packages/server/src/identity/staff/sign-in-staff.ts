import type { TokenIssuer } from '@wekeza/api'
import type { Schema } from '@wekeza/contract'
import { staffScopes } from '@wekeza/contract'
import type { Application } from '@wekeza/platform'
import { Trouble } from '../../trouble.ts'
import type { IdentityPorts } from '../ports.ts'
import { proveStaff } from './prove-staff.ts'

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

/**
 * Lets a member of the staff in: a token for the staff's operations at the bank of an application that is the bank's
 * own.
 * @throws {Trouble} in the same words whatever was wrong, so that nobody learns who works here
 */
export async function signInStaff(ports: Ports, asked: StaffSignIn): Promise<Schema<'TokenSet'>> {
  const application = await ownApplication(ports, asked.applicationId)
  const proof = await proveStaff(ports, { ...asked, bankKey: application.bankKey })
  if (proof.kind === 'wait') {
    throw new Trouble(`Too many attempts. Try again in ${proof.seconds} seconds.`)
  }
  if (proof.kind === 'wrong') {
    throw new Trouble('Username, password or code is wrong. Try again with a new code.')
  }
  const { personId: staffId } = proof.person
  return ports.tokens.issueStaff({ application, staffId, scopes: staffScopes })
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
