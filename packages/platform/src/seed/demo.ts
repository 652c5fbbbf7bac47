import { testBankKey } from '../organisations/organisation.ts'

/** The organisation that a newcomer starts with. */
export const DEMO_ORGANISATION = { id: 'org_demo', name: 'Demo organisation' }
export const DEMO_BANK = testBankKey(DEMO_ORGANISATION.id)

/** Two, to show that one never sees what is the other's. On a loopback address any port is taken (RFC 8252, section 7.3). */
export const DEMO_APPLICATIONS = [
  { id: 'app_demo', name: 'Demo app' },
  { id: 'app_other', name: 'Another app' },
].map((one) => ({
  ...one,
  organisationId: DEMO_ORGANISATION.id,
  bankKey: DEMO_BANK,
  redirectUris: ['http://127.0.0.1/callback', 'http://localhost/callback'],
}))
