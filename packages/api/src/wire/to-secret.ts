import type { Schema } from '@wekeza/contract'
import type { IssuedSecret } from '@wekeza/platform'
import { toTime } from './to-time.ts'

/** What is remembered of a client secret: enough to tell it from another, and nothing that opens anything. */
export function toClientSecret(secret: IssuedSecret): Schema<'ClientSecret'> {
  return {
    id: secret.id,
    last_four: secret.lastFour,
    created_at: toTime(secret.createdAtMs),
    ends_at: timeOrNull(secret.endsAtMs),
    last_used_at: timeOrNull(secret.lastUsedAtMs),
  }
}

/** The same of an API key. One that was issued before keys had names is called by its id. */
export function toApiKey(secret: IssuedSecret): Schema<'ApiKey'> {
  return {
    id: secret.id,
    name: secret.name ?? secret.id,
    scopes: secret.scopes && [...secret.scopes],
    last_four: secret.lastFour,
    created_at: toTime(secret.createdAtMs),
    expires_at: timeOrNull(secret.endsAtMs),
    last_used_at: timeOrNull(secret.lastUsedAtMs),
  }
}

const timeOrNull = (atMs: number | null) => (atMs === null ? null : toTime(atMs))
