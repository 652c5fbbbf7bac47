import type { Binding, TokenIssuer } from '@wekeza/api'
import type { Consent } from '@wekeza/bank'
import type { JWK } from 'jose'
import type Provider from 'oidc-provider'
import type { Client, Grant } from 'oidc-provider'
import type { IdentityPorts } from '../ports.ts'
import { resourceServer } from '../provider/resource-server.ts'
import { saveGrant, secondsLeft } from '../provider/save-grant.ts'
import { bindToken } from './bind-token.ts'
import { issueApplication } from './issue-application.ts'
import { developerIssuer } from './issue-developer.ts'
import { issueSession, issueStaff } from './issue-session.ts'

interface Issuing {
  readonly provider: Provider
  readonly client: Client
  readonly grant: Grant
  readonly customerId: string
  readonly scopes: readonly string[]
  readonly binding: Binding | undefined
}

/** Issues the tokens that the code flow gives, by the provider's own models, so that they are refreshed like those. */
export function createTokenIssuer(
  provider: Provider,
  { banks, wall, issuer }: IdentityPorts,
  [signingJwk = {}]: readonly JWK[],
): TokenIssuer {
  return {
    issueDeveloper: developerIssuer({ issuer, signingJwk, wall }),
    issueApplication: (own) => issueApplication(provider, own),
    issueSession: (session) => issueSession(provider, session),
    issueStaff: (staff) => issueStaff(provider, staff),

    async issue({ application, consent, scopes, binding }) {
      const client = await provider.Client.find(application.id)
      if (!client)
        throw new Error(`${application.id}: an application without standing gets no token`)
      const { bank } = await banks.open(application.bankKey)
      const bankNowMs = bank.clock.nowMs()
      const customerId = customerOf(consent)
      const grant = await saveGrant(provider, { consent, customerId, scopes, bankNowMs })
      const issuing = { provider, client, grant, customerId, scopes, binding }
      const access = await issueAccess(issuing)
      const seconds = secondsLeft(consent, bankNowMs)
      const authTime = Math.floor(wall.nowMs() / 1000)
      return {
        ...access,
        ...(scopes.includes('offline_access') && {
          refresh_token: await issueRefresh(issuing, seconds, authTime),
        }),
        ...(scopes.includes('openid') && { id_token: await issueId(issuing, authTime) }),
      }
    },
  }
}

function customerOf({ id, customerId }: Consent): string {
  if (customerId === null) throw new Error(`${id}: nobody has approved this consent`)
  return customerId
}

async function issueAccess(issuing: Issuing) {
  const { provider, client, grant, customerId, scopes, binding } = issuing
  const token = new provider.AccessToken({
    client,
    accountId: customerId,
    grantId: grant.jti,
    gty: 'authorization_code',
  })
  token.resourceServer = resourceServer(provider, scopes)
  token.scope = scopes.join(' ')
  const token_type = bindToken(token, binding)
  return {
    access_token: await token.save(),
    token_type,
    expires_in: token.expiration,
    scope: token.scope,
  }
}

function issueRefresh(issuing: Issuing, expiresIn: number, authTime: number): Promise<string> {
  const { provider, client, grant, customerId, scopes } = issuing
  const token = new provider.RefreshToken({
    client,
    accountId: customerId,
    grantId: grant.jti,
    gty: 'authorization_code',
    resource: provider.issuer,
    scope: scopes.join(' '),
    rotations: 0,
    authTime,
    expiresIn,
  })
  return token.save()
}

function issueId({ provider, client, customerId }: Issuing, authTime: number): Promise<string> {
  const token = new provider.IdToken({ sub: customerId, auth_time: authTime }, { client })
  Object.assign(token, { scope: 'openid' })
  return token.issue({ use: 'idtoken' })
}
