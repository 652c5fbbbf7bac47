import type { ProviderRow } from '../../identity/provider-store.ts'

type StoredRow = [
  model: string,
  id: string,
  uid: string | null,
  userCode: string | null,
  grantId: string | null,
  payload: string,
  consumedAtMs: number | null,
  expiresAtMs: number,
]

export const PROVIDER_COLUMNS =
  'model, id, uid, user_code, grant_id, payload, consumed_at_ms, expires_at_ms'

export function providerValues(row: ProviderRow): StoredRow {
  const { model, id, uid, userCode, grantId, payload, consumedAtMs, expiresAtMs } = row
  return [model, id, uid, userCode, grantId, JSON.stringify(payload), consumedAtMs, expiresAtMs]
}

export function providerRowOf(stored: unknown): ProviderRow {
  const [model, id, uid, userCode, grantId, payload, ...times] = stored as StoredRow
  const [consumedAtMs, expiresAtMs] = times
  const read = JSON.parse(payload) as ProviderRow['payload']
  return { model, id, uid, userCode, grantId, payload: read, consumedAtMs, expiresAtMs }
}
