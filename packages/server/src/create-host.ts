import { cursorsOf, type Host, type RateLimiter, windowLimiter } from '@wekeza/api'
import type { Config } from './config/config.ts'
import type { Identity } from './identity/create-identity.ts'
import type { ServerLog } from './logging/create-log.ts'
import type { Platform } from './platform/open-platform.ts'
import type { Secrets } from './secrets/secrets.ts'
import { version } from './version.ts'

export interface HostParts {
  readonly config: Config
  readonly platform: Platform
  readonly secrets: Secrets
  readonly log: ServerLog
  readonly identity: Pick<Identity, 'authenticator' | 'tokens'>
  readonly publicUrl: string
  nextRequestId(): string
}

const WINDOW_SECONDS = 60

/** What Node plugs into the api. */
export function createHost(parts: HostParts): Host {
  const { config, platform, secrets, log, identity, publicUrl, nextRequestId } = parts
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
    wall,
    nextRequestId,
    cursors: cursorsOf(secrets.cursorSecret),
    readiness: { store: () => stores.ping() },
  }
}
