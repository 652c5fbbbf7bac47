import { allScopes, applicationScopes } from '@wekeza/contract'
import {
  type Application,
  DEMO_APPLICATIONS,
  DEMO_DEVELOPER,
  DEMO_ORGANISATION,
  type Developer,
  writeSecret,
} from '@wekeza/platform'

/** The secret of every demo application: it opens nothing but play money in this process. */
export const SANDBOX_SECRET = 'sandbox-secret'

/** The API key of the first demo application, in the shape that the server gives: the same in every sandbox. */
export const SANDBOX_API_KEY = writeSecret({
  mode: 'test',
  id: 'ksandb0x00000',
  chance: 'sandb0x'.padEnd(40, '0'),
})

/** What the demo developer signs in with. */
export const SANDBOX_PASSWORD = 'sandbox-password'

/** That password as it is kept, so that no sandbox waits for it to be hashed. */
export const SANDBOX_PASSWORD_HASH =
  'pbkdf2-sha256$50000$d2VrZXphLXNhbmRib3gtLQ$jrrCTvzS1qRy2ojhATYWVwB_wo1E8txrSFNGQRqHLOQ'

/** Owns the demo organisation. */
export const demoDeveloper: Developer = {
  ...DEMO_DEVELOPER,
  status: 'active',
  generation: 0,
  createdAtMs: 0,
  verifiedAtMs: 0,
}

export const demoOrganisation = { ...DEMO_ORGANISATION, createdAtMs: 0 }

export const demoApplications: readonly Application[] = DEMO_APPLICATIONS.map((one) => ({
  ...one,
  scopes: one.profile === 'machine' ? applicationScopes : allScopes,
  status: 'active',
  createdAtMs: 0,
}))
