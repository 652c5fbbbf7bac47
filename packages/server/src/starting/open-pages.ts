import type { Api, Authenticator, HostPlatform } from '@wekeza/api'
import {
  type BrowserSessions,
  openBrowserSessions,
} from '../browser-sessions/open-browser-sessions.ts'
import type { CountingPorts } from '../http/limit-address.ts'
import type { Identity } from '../identity/create-identity.ts'
import type { IdentityPorts } from '../identity/ports.ts'
import { withOutbox } from '../outbox/with-outbox.ts'
import { withPlain } from '../plain/with-plain.ts'
import { openWeb } from '../web/open-web.ts'
import type { Pages } from '../web/pages.ts'
import { withWeb } from '../web/with-web.ts'
import { identityPortsNow } from './open-identity.ts'
import type { Parts } from './parts.ts'

/** Browsers that have signed in; where no pages are served, none has. */
export function openBrowsers({ config, platform }: Parts, publicUrl: string) {
  const { stores, wall } = platform
  const sessions = config.web && openBrowserSessions({ store: stores.provider, wall, publicUrl })
  const accept = (authenticator: Authenticator) => sessions?.accept(authenticator) ?? authenticator
  return { sessions, accept }
}

interface Served {
  readonly url: string
  readonly identity: Identity
  readonly developers: HostPlatform
  readonly sessions: BrowserSessions | undefined
  readonly api: Api
  readonly host: CountingPorts & { readonly log: IdentityPorts['log'] }
}

/** All that is answered beside the api: sign-in, the outbox, and the pages of the web. */
export function openPages(parts: Parts, served: Served): Pages {
  const { config, platform, log } = parts
  const { url: publicUrl, identity, developers, sessions, api, host } = served
  const outbox = { mails: developers.store.mails, publicUrl, host }
  const signingIn = withOutbox(identity, config.outbox, outbox)
  if (!config.web || !sessions) return signingIn
  const ports = {
    ...{ publicUrl, developers, host, own: identity.own, banks: platform.banks },
    applications: platform.stores.platform.applications,
    identityPorts: (): IdentityPorts => identityPortsNow(parts, publicUrl),
  }
  const files = openWeb(config.web)
  if (!files.has('index.html')) log.note('the pages are not built')
  const plain = withPlain(sessions.before(signingIn, ports), { ...ports, sessions, api })
  return withWeb(plain, { publicUrl, files, host, log })
}
