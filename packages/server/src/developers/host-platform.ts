import type { HostPlatform } from '@wekeza/api'
import {
  type BillingSettings,
  DEFAULT_BILLING,
  openPlatformService,
  type PlatformPorts,
  type PlatformStore,
} from '@wekeza/platform'
import { allowMail } from '../identity/developers/allow-mail.ts'
import { signInDeveloper } from '../identity/developers/sign-in-developer.ts'
import type { Platform } from '../platform/open-platform.ts'
import { platformGround } from '../platform/platform-ports.ts'
import type { ServedSecrets } from '../secrets/serve-secrets.ts'

export interface DevelopersParts {
  readonly platform: Pick<Platform, 'stores' | 'wall'>
  readonly secrets: Pick<ServedSecrets, 'matcher' | 'counterKey' | 'flushUses'>
  readonly publicUrl: string
  /** whether the pages for people are served there */
  readonly hasPages: boolean
  /** the tax of invoices, and who issues them */
  readonly invoices: Pick<BillingSettings, 'taxBasisPoints' | 'issuer'>
  /** whether mails that do not leave are shown */
  readonly outboxOpen: boolean
  onMail(): void
}

/** What the api needs to serve those who build on the platform. */
export function hostPlatform(parts: DevelopersParts): HostPlatform {
  const { platform, secrets, publicUrl, hasPages, invoices, outboxOpen, onMail } = parts
  const { stores, wall } = platform
  const { pepper } = secrets.matcher
  const store = withUsesShown(stores.platform, secrets)
  const billing = { ...DEFAULT_BILLING, ...invoices }
  const place = { publicUrl, hasPages }
  const ports: PlatformPorts = { ...platformGround({ wall, pepper }), store, ...place, billing }
  const { provider, credentials, audit } = stores
  const counting = { store: provider, counterKey: secrets.counterKey, wall }
  const signing = { ...counting, credentials, audit, developers: store.developers }
  return {
    service: openPlatformService(ports),
    store,
    signIn: (email, password, address) => signInDeveloper(signing, { email, password, address }),
    // Where no mail leaves, there is no mailbox that somebody could fill.
    mayMail: async (email, address) =>
      outboxOpen ? { kind: 'allowed' } : allowMail(counting, email, address),
    outboxOpen,
    onMail,
  }
}

/** Uses are written down once a minute; whoever looks at their secrets sees those of now. */
function withUsesShown(
  store: PlatformStore,
  { flushUses }: Pick<ServedSecrets, 'flushUses'>,
): PlatformStore {
  const { secrets } = store
  return {
    ...store,
    secrets: {
      ...secrets,
      async list(applicationId) {
        await flushUses()
        return secrets.list(applicationId)
      },
    },
  }
}
