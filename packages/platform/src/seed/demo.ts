import type { ApplicationProfile } from '../applications/application.ts'
import { testBankKey } from '../organisations/organisation.ts'

/** The organisation that a newcomer starts with. */
export const DEMO_ORGANISATION = { id: 'org_demo', name: 'Demo organisation' }
export const DEMO_BANK = testBankKey(DEMO_ORGANISATION.id)

/** On a loopback address any port is taken (RFC 8252, section 7.3). */
const LOOPBACK = ['http://127.0.0.1/callback', 'http://localhost/callback']

interface Demo {
  readonly id: string
  readonly name: string
  readonly profile: ApplicationProfile
  readonly redirectUris: readonly string[]
}

const demos: readonly Demo[] = [
  // Two alike, to show that one never sees what is the other's.
  { id: 'app_demo', name: 'Demo app', profile: 'standard', redirectUris: LOOPBACK },
  { id: 'app_other', name: 'Another app', profile: 'standard', redirectUris: LOOPBACK },
  { id: 'app_device', name: 'Wekeza CLI', profile: 'device', redirectUris: LOOPBACK },
  { id: 'app_portal', name: 'Wekeza portal', profile: 'first-party', redirectUris: LOOPBACK },
  { id: 'app_machine', name: 'Demo machine', profile: 'machine', redirectUris: [] },
]

/** One of each kind that needs no key of its own. */
export const DEMO_APPLICATIONS = demos.map((one) => ({
  ...one,
  organisationId: DEMO_ORGANISATION.id,
  bankKey: DEMO_BANK,
  jwks: null,
  tlsClientSubject: null,
}))
