import { ConfigurationError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import { type EndpointName, isSafeEndpoint, readMetadata } from './read-metadata.ts'

/**
 * Where the authorization server takes something, by its discovery document; who shows a certificate goes to the
 * addresses that ask for one (RFC 8705, section 5).
 * @throws {ConfigurationError} when it has no such endpoint
 */
export async function endpointOf(settings: Settings, name: EndpointName): Promise<string> {
  const metadata = await readMetadata(settings)
  const alias = settings.mtls ? metadata.mtls_endpoint_aliases?.[name] : undefined
  const url = alias ?? metadata[name]
  if (isSafeEndpoint(url, settings.baseUrl)) return url
  throw new ConfigurationError(
    url === undefined
      ? `The platform at ${settings.baseUrl} names no ${name} in its discovery document: it does not offer this. ${OTHER_WAY[name]}`
      : `The platform’s ${name} is not encrypted, and secrets would travel to it. Ask the bank to serve it by https.`,
  )
}

const OTHER_WAY: Readonly<Record<EndpointName, string>> = {
  authorization_endpoint: 'Check baseUrl (WEKEZA_BASE_URL).',
  token_endpoint: 'Check baseUrl (WEKEZA_BASE_URL).',
  revocation_endpoint: 'Revoke the consent instead: wekeza.consents.revoke.',
  pushed_authorization_request_endpoint: 'Leave par out.',
  device_authorization_endpoint: 'Use wekeza.oauth.authorisation, or loopbackLogin.',
}
