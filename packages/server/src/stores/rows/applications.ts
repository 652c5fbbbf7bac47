import type { Application } from '@wekeza/platform'

type ApplicationRow = [
  id: string,
  organisationId: string,
  name: string,
  bankKey: string,
  profile: Application['profile'],
  jwks: string | null,
  tlsClientSubject: string | null,
  redirectUris: string,
  scopes: string,
  ipAllowList: string,
  status: Application['status'],
  createdAtMs: number,
]

export const APPLICATION_COLUMNS =
  'id, organisation_id, name, bank, profile, jwks, tls_client_subject, redirect_uris, scopes, ip_allow_list, status, created_at_ms'

export function applicationValues(application: Application): ApplicationRow {
  const { id, organisationId, name, bankKey, profile, tlsClientSubject } = application
  const { status, createdAtMs } = application
  const jwks = application.jwks && JSON.stringify(application.jwks)
  const redirectUris = JSON.stringify(application.redirectUris)
  const scopes = JSON.stringify(application.scopes)
  const who = [id, organisationId, name, bankKey, profile] as const
  const proof = [jwks, tlsClientSubject] as const
  const ipAllowList = JSON.stringify(application.ipAllowList)
  return [...who, ...proof, redirectUris, scopes, ipAllowList, status, createdAtMs]
}

export function applicationOf(row: unknown): Application {
  const [id, organisationId, name, bankKey, profile, ...rest] = row as ApplicationRow
  const [jwks, tlsClientSubject, redirectUris, scopes, ipAllowList, status, createdAtMs] = rest
  return {
    id,
    organisationId,
    name,
    bankKey,
    profile,
    jwks: jwks === null ? null : JSON.parse(jwks),
    tlsClientSubject,
    redirectUris: JSON.parse(redirectUris),
    scopes: JSON.parse(scopes),
    ipAllowList: JSON.parse(ipAllowList),
    status,
    createdAtMs,
  }
}
