import { type Host, type RateLimiter, type Reads, windowLimiter } from '@wekeza/api'
import type { Config } from './config/config.ts'
import type { Identity } from './identity/create-identity.ts'
import type { ServerLog } from './logging/create-log.ts'
import type { Platform } from './platform/open-platform.ts'
import { cursorsOfKeys } from './secrets/cursors-of-keys.ts'
import type { Keyring } from './secrets/keyring.ts'
import { version } from './version.ts'

export interface HostParts {
  readonly config: Config
  readonly platform: Platform
  readonly keyring: Pick<Keyring, 'current'>
  readonly log: ServerLog
  readonly identity: Pick<Identity, 'authenticator' | 'tokens'>
  readonly publicUrl: string
  readonly reads: Reads
  nextRequestId(): string
}

const WINDOW_SECONDS = 60

/** What Node plugs into the api. */
export function createHost(parts: HostParts): Host {
  const { config, platform, keyring, log, identity, publicUrl, reads, nextRequestId } = parts
  const { banks, stores, wall } = platform
  const limiter = (limit: number): RateLimiter =>
    windowLimiter({ limit, windowSeconds: WINDOW_SECONDS, nowMs: wall.nowMs })
  return {
    name: 'wekeza-server',
    version,
    publicUrl,
    banks,
    applications: stores.platform.applications,
    authenticator: identity.authenticator,
    tokens: identity.tokens,
    limiters: {
      address: limiter(config.unitsPerMinute.address),
      application: limiter(config.unitsPerMinute.application),
    },
    log,
    reads,
    grants: { end: (_bankKey, consentId) => stores.provider.revokeByConsentId(consentId) },
    wall,
    nextRequestId,
    cursors: cursorsOfKeys(() => keyring.current().cursorSecrets),
    readiness: { store: () => stores.ping(), ...coreReadiness(platform) },
  }
}

/** Not before the core's feed was read once. Later, a core that is silent keeps nobody from taking payments for it. */
function coreReadiness({ core, stores }: Platform): Host['readiness'] {
  if (!core) return {}
  const { bankKey } = core
  return {
    async core() {
      const cursor = await stores.bank(bankKey).core.cursor()
      if (cursor === null) throw new Error(`the feed of the core of ${bankKey} was never read`)
    },
  }
}
