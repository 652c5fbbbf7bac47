import type { IssuedSecret } from '@wekeza/platform'

type SecretRow = [
  id: string,
  applicationId: string,
  kind: IssuedSecret['kind'],
  name: string | null,
  scopes: string | null,
  hash: string,
  lastFour: string,
  createdAtMs: number,
  endsAtMs: number | null,
  lastUsedAtMs: number | null,
]

export const SECRET_COLUMNS =
  'id, application_id, kind, name, scopes, hash, last_four, created_at_ms, ends_at_ms, last_used_at_ms'

export function secretValues(secret: IssuedSecret): SecretRow {
  const { id, applicationId, kind, name, hash, lastFour } = secret
  const scopes = secret.scopes && JSON.stringify(secret.scopes)
  const times = [secret.createdAtMs, secret.endsAtMs, secret.lastUsedAtMs] as const
  return [id, applicationId, kind, name, scopes, hash, lastFour, ...times]
}

export function secretOf(row: unknown): IssuedSecret {
  const [id, applicationId, kind, name, scopes, hash, lastFour, ...times] = row as SecretRow
  const [createdAtMs, endsAtMs, lastUsedAtMs] = times
  const read = scopes === null ? null : JSON.parse(scopes)
  const known = { id, applicationId, kind, name, scopes: read, hash, lastFour }
  return { ...known, createdAtMs, endsAtMs, lastUsedAtMs }
}
