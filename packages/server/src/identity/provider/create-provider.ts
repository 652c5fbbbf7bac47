import type { EventEmitter } from 'node:events'
import { allowsRedirect } from '@wekeza/platform'
import type { JWK } from 'jose'
import Provider, { type Client, type KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { configureProvider } from './configure-provider.ts'
import { describeServer } from './describe-server.ts'
import { issueClientCredentials } from './issue-client-credentials.ts'
import { replaceAutoSubmit } from './replace-auto-submit.ts'

/** The answer mode that posts a form needs a script, which no page here has: it is not registered. */
class ScriptlessProvider extends Provider {
  override registerResponseMode(...[name, handler]: Parameters<Provider['registerResponseMode']>) {
    if (name !== 'form_post') super.registerResponseMode(name, handler)
  }
}

/** oidc-provider, told everything that it would else guess, warn of, or fetch from outside. */
export function createProvider(ports: IdentityPorts, signingJwks: JWK[]): Provider {
  const provider = new ScriptlessProvider(ports.issuer, configureProvider(ports, signingJwks))
  // The process stands behind the issuer's address; handle-request says so on each request, whatever its headers claim.
  provider.proxy = true
  compareClients(provider, ports)
  provider.registerGrantType('client_credentials', issueClientCredentials(provider), [
    'scope',
    'resource',
  ])
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

function requestIdOf(ctx: KoaContextWithOIDC | undefined): string {
  return String(ctx?.res.getHeader('x-request-id') ?? 'oauth')
}
