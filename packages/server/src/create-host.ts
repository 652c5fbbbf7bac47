import {
  cachedQuota,
  type Host,
  type HostPlatform,
  type Reads,
  type RequestLog,
  type Streams,
} from '@wekeza/api'
import type { Sender } from '@wekeza/bank'
import { invoicePaper } from './billing/invoice-paper.ts'
import type { Identity } from './identity/create-identity.ts'
import type { ServerLog } from './logging/create-log.ts'
import type { Platform } from './platform/open-platform.ts'
import { cursorsOfKeys } from './secrets/cursors-of-keys.ts'
import type { Keyring } from './secrets/keyring.ts'
import type { OpenMetering } from './usage/open-metering.ts'
import { version } from './version.ts'

export interface HostParts {
  readonly limiters: Host['limiters']
  readonly platform: Platform
  readonly keyring: Pick<Keyring, 'current'>
  readonly log: ServerLog
  readonly identity: Pick<Identity, 'authenticator' | 'tokens'>
  readonly publicUrl: string
  /** those who build on the platform */
  readonly developers: HostPlatform
  readonly requests: RequestLog
  readonly metering: Pick<OpenMetering, 'meter' | 'usage' | 'quotas'>
  readonly reads: Reads
  readonly streams: Streams
  readonly sender: Sender
  nextRequestId(): string
}

/** What Node plugs into the api. */
export function createHost(parts: HostParts): Host {
  const { limiters, platform, keyring, log, identity, publicUrl, reads, streams, nextRequestId } =
    parts
  const { banks, stores, wall } = platform
  const { meter, usage, quotas } = parts.metering
  const { billing } = parts.developers.service
  return {
    name: 'wekeza-server',
    version,
    publicUrl,
    banks,
    applications: stores.platform.applications,
    authenticator: identity.authenticator,
    tokens: identity.tokens,
    limiters,
    log,
    requests: parts.requests,
    meter,
    usage,
    quota: cachedQuota({ plans: billing, counter: quotas, wall }),
    invoicePaper: invoicePaper(stores.platform.organisations),
    platform: parts.developers,
    reads,
    streams,
    sender: parts.sender,
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
