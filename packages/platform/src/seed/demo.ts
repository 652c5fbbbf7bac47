import type { ApplicationProfile } from '../applications/application.ts'
import type { ChosenPlan } from '../billing/chosen-plan.ts'
import { testBankKey } from '../organisations/organisation.ts'

/** The organisation that a newcomer starts with. */
export const DEMO_ORGANISATION = { id: 'org_demo', name: 'Demo organisation', live: null }
/** It meets no quota: whoever starts with it, and every test upon it, may ask as much as they like. */
export const DEMO_PLAN: ChosenPlan = {
  organisationId: DEMO_ORGANISATION.id,
  number: 1,
  planId: 'internal',
  fromDay: '1970-01-01',
  testFromDay: '1970-01-01',
  chosenAtMs: 0,
  chosenBy: 'operator',
}

export const DEMO_BANK = testBankKey(DEMO_ORGANISATION.id)

/** Who owns it, so that a newcomer can look around before they register. Not for a platform with a live bank. */
export const DEMO_DEVELOPER = {
  id: 'dev_demo',
  email: 'demo@developers.example',
  name: 'Demo developer',
}

/** Who works at its bank, so that a newcomer sees that side too. Not for a platform with a live bank either. */
export const DEMO_STAFF = { id: 'stf_demo', username: 'amina' }

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
  ipAllowList: [],
}))
