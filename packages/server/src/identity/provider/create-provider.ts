import type { EventEmitter } from 'node:events'
import { allowsRedirect } from '@wekeza/platform'
import type { JWK } from 'jose'
import Provider, { type Client, type KoaContextWithOIDC, type OIDCContext } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { checkProofAge } from './check-proof-age.ts'
import { configureProvider } from './configure-provider.ts'
import { describeServer } from './describe-server.ts'
import { type Grant, limitOwnScopes } from './limit-own-scopes.ts'
import { limitUserCodes } from './limit-user-codes.ts'
import { asksOwnSession } from './own-session.ts'
import { DEVICE_GRANT } from './profile-rules.ts'
import { refuseFoundCode } from './refuse-found-code.ts'
import { rememberOnce } from './remember-once.ts'
import { replaceAutoSubmit } from './replace-auto-submit.ts'
import { takeFromOwnAddresses } from './take-from-own-addresses.ts'

type Names = string | readonly string[] | ReadonlySet<string>

/**
 * The answer mode that posts a form needs a script, which no page here has: it is not registered. And applications get
 * tokens for themselves with their own scopes only, and any token only from where they call.
 */
function providerWith(ports: IdentityPorts) {
  return class OurProvider extends Provider {
    override registerResponseMode(
      ...[name, handler]: Parameters<Provider['registerResponseMode']>
    ) {
      if (name !== 'form_post') super.registerResponseMode(name, handler)
    }

    override registerGrantType<Params extends object>(
      name: string,
      handler: Grant<Params>,
      ...rest: [params?: Names, duplicates?: Names]
    ) {
      super.registerGrantType(name, takeFromOwnAddresses(ports, hold(name, handler)), ...rest)
    }
  }
}

/** What comes before the provider's own handling of a grant. */
function hold<Params extends object>(name: string, handler: Grant<Params>): Grant<Params> {
  if (name === 'client_credentials') return limitOwnScopes(handler)
  return name === DEVICE_GRANT ? refuseFoundCode(handler) : handler
}

/** oidc-provider, told everything that it would else guess, warn of, or fetch from outside. */
export function createProvider(ports: IdentityPorts, signingJwks: JWK[]): Provider {
  const OurProvider = providerWith(ports)
  const provider = new OurProvider(ports.issuer, configureProvider(ports, signingJwks))
  // The process stands behind the issuer's address; handle-request says so on each request, whatever its headers claim.
  provider.proxy = true
  compareClients(provider, ports)
  alwaysAsk(provider)
  rememberOnce(provider, ports.store)
  limitUserCodes(provider, ports)
  provider.use(checkProofAge(ports.wall))
  provider.use(describeServer)
  provider.use(replaceAutoSubmit)
  provider.on('server_error', (ctx, cause) => ports.log.fault(requestIdOf(ctx), cause))
  const app: EventEmitter = provider
  app.on('error', (cause: { expose?: boolean }, ctx?: KoaContextWithOIDC) => {
    if (!cause.expose) ports.log.fault(requestIdOf(ctx), cause)
  })
  return provider
}

/** Secrets are compared by their hash, redirect addresses by our rule. */
function compareClients(provider: Provider, { applications, secretMatches }: IdentityPorts): void {
  Object.assign(provider.Client.prototype, {
    async compareClientSecret(this: Client, presented: string): Promise<boolean> {
      const application = await applications.get(this.clientId)
      return application !== undefined && secretMatches(application, presented)
    },
    redirectUriAllowed(this: Client, uri: string): boolean {
      return allowsRedirect(this.redirectUris ?? [], uri)
    },
    postLogoutRedirectUriAllowed(this: Client, uri: string): boolean {
      return allowsRedirect(this.postLogoutRedirectUris ?? [], uri)
    },
  })
}

/**
 * `offline_access` counts only where the customer is asked (OpenID Connect Core 1.0, section 11). Here they always are,
 * and a request that does not say so with `prompt=consent`, pushed or not, must not lose it.
 */
function alwaysAsk(provider: Provider): void {
  const context = Reflect.get(provider, 'OIDCContext') as { readonly prototype: OIDCContext }
  Object.defineProperty(context.prototype, 'prompts', {
    get(this: OIDCContext): Set<string> {
      const asked = new Set(
        String(this.params?.prompt ?? '')
          .split(' ')
          .filter(Boolean),
      )
      return asked.has('none') || asksOwnSession(this.params) ? asked : asked.add('consent')
    },
  })
}

function requestIdOf(ctx: KoaContextWithOIDC | undefined): string {
  return String(ctx?.res.getHeader('x-request-id') ?? 'oauth')
}
