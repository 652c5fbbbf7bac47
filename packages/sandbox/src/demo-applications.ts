import { allScopes, applicationScopes } from '@wekeza/contract'
import { type Application, DEMO_APPLICATIONS } from '@wekeza/platform'

/** The secret of every sandbox application: it opens nothing but play money in this process. */
export const SANDBOX_SECRET = 'sandbox-secret'

export const demoApplications: readonly Application[] = DEMO_APPLICATIONS.map((one) => ({
  ...one,
  scopes: one.profile === 'machine' ? applicationScopes : allScopes,
  status: 'active',
  createdAtMs: 0,
}))
