import { scopes } from '@wekeza/contract'
import { type Application, testBankKey } from '@wekeza/platform'

/** The organisation that every sandbox belongs to. */
export const DEMO_ORGANISATION = 'org_demo'
export const DEMO_BANK = testBankKey(DEMO_ORGANISATION)

/** The secret of every sandbox application: it opens nothing but play money in this process. */
export const SANDBOX_SECRET = 'sandbox-secret'

const REDIRECT_URIS = ['http://127.0.0.1/callback', 'http://localhost/callback']

function demoApplication(id: string, name: string): Application {
  return {
    id,
    organisationId: DEMO_ORGANISATION,
    name,
    bankKey: DEMO_BANK,
    secretHash: '',
    redirectUris: REDIRECT_URIS,
    scopes: [...Object.keys(scopes.application), ...Object.keys(scopes.customer)],
    status: 'active',
    createdAtMs: 0,
  }
}

/** Two, so that a test can show that one never sees what is the other's. */
export const demoApplications: readonly Application[] = [
  demoApplication('app_demo', 'Demo app'),
  demoApplication('app_other', 'Another app'),
]
