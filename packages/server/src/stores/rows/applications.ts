import type { Application } from '@wekeza/platform'

type ApplicationRow = [
  id: string,
  organisationId: string,
  name: string,
  bankKey: string,
  secretHash: string,
  redirectUris: string,
  scopes: string,
  status: Application['status'],
  createdAtMs: number,
]

export const APPLICATION_COLUMNS =
  'id, organisation_id, name, bank, secret_hash, redirect_uris, scopes, status, created_at_ms'

export function applicationValues(application: Application): ApplicationRow {
  const { id, organisationId, name, bankKey, secretHash, status, createdAtMs } = application
  const redirectUris = JSON.stringify(application.redirectUris)
  const scopes = JSON.stringify(application.scopes)
  return [id, organisationId, name, bankKey, secretHash, redirectUris, scopes, status, createdAtMs]
}

export function applicationOf(row: unknown): Application {
  const [id, organisationId, name, bankKey, secretHash, redirectUris, scopes, ...rest] =
    row as ApplicationRow
  const [status, createdAtMs] = rest
  return {
    id,
    organisationId,
    name,
    bankKey,
    secretHash,
    redirectUris: JSON.parse(redirectUris),
    scopes: JSON.parse(scopes),
    status,
    createdAtMs,
  }
}
