import type { Authenticator } from '@wekeza/api'
import type { Application } from '@wekeza/platform'
import type { IdentityPorts } from '../identity/ports.ts'
import { authenticateApiKeys } from '../secrets/authenticate-api-keys.ts'
import { followKeys } from '../secrets/follow-keys.ts'
import { matchClientSecret } from '../secrets/match-secret.ts'
import type { Parts } from './parts.ts'

type Needed = Pick<Parts, 'config' | 'platform' | 'secrets' | 'log' | 'codeSender'>

/** The identity provider at the issuer's address, and who callers are: by its tokens, or by an api key. */
export async function openIdentity(parts: Needed, issuer: string) {
  const identity = await followKeys(identityPorts(parts, issuer), parts.secrets.keyring)
  return { identity, authenticator: withApiKeys(parts, identity.authenticator) }
}

/** The ports of identity with the keys that are in force now. */
export function identityPortsNow(parts: Needed, issuer: string): IdentityPorts {
  const { signingJwks, cookieKeys } = parts.secrets.keyring.current()
  const keys = { signingJwks: [...signingJwks], cookieKeys: [...cookieKeys] }
  return { ...identityPorts(parts, issuer), keys }
}

function identityPorts(parts: Needed, issuer: string) {
  const { config, platform, secrets, log, codeSender } = parts
  return {
    issuer,
    applications: platform.stores.platform.applications,
    banks: platform.banks,
    store: platform.stores.provider,
    credentials: platform.stores.credentials,
    secondFactors: platform.stores.secondFactors,
    envelope: secrets.keyring.envelope,
    counterKey: secrets.counterKey,
    audit: platform.stores.audit,
    ...(codeSender && { codeSender }),
    secretMatches: (application: Application, presented: string) =>
      matchClientSecret(secrets.matcher, application, presented),
    proofNonces: config.proofNonces,
    mtlsOrigin: config.mtlsUrl,
    wall: platform.wall,
    log,
  }
}

function withApiKeys({ platform, secrets }: Needed, authenticator: Authenticator): Authenticator {
  const { applications } = platform.stores.platform
  return authenticateApiKeys({ authenticator, applications, matcher: secrets.matcher })
}
