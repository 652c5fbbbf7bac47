import type { PlatformGuard } from '../../commit/platform-change.ts'
import { type IssuedSecret, isValid } from '../../secrets/issued-secret.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import type { Tables } from './tables.ts'

export function insertSecret(
  tables: Tables,
  { secret, validBefore }: ChangeOf<'insert-secret'>,
  journal: Journal,
): PlatformGuard | undefined {
  requireRow(tables.applications, secret.applicationId)
  const valid = validBeside(tables, secret)
  if (valid.length !== validBefore) return 'secrets'
  if (secret.kind === 'api_key' && valid.some(({ name }) => name === secret.name)) return 'secrets'
  journal.insert(tables.secrets, secret.id, secret)
  return undefined
}

export function replaceSecrets(
  tables: Tables,
  { ending, endsAtMs, secret, validBefore }: ChangeOf<'replace-secrets'>,
  journal: Journal,
): PlatformGuard | undefined {
  requireRow(tables.applications, secret.applicationId)
  const valid = validBeside(tables, secret)
  const stand = ending.every((id) => valid.some((one) => one.id === id))
  if (!stand || valid.length !== validBefore) return 'secrets'
  for (const one of valid.filter(({ id }) => ending.includes(id))) {
    journal.put(tables.secrets, one.id, endedAt(one, endsAtMs))
  }
  journal.insert(tables.secrets, secret.id, secret)
  return undefined
}

export function endSecret(
  { secrets }: Tables,
  { id, atMs }: ChangeOf<'end-secret'>,
  journal: Journal,
): PlatformGuard | undefined {
  const before = secrets.get(id)
  if (!before || !isValid(before, atMs)) return 'secret'
  journal.put(secrets, id, endedAt(before, atMs))
  return undefined
}

/** At a time, or sooner if an end was set already. */
export function endedAt(secret: IssuedSecret, endsAtMs: number): IssuedSecret {
  return { ...secret, endsAtMs: Math.min(secret.endsAtMs ?? endsAtMs, endsAtMs) }
}

/** Those of the same kind and application that open something when a new one is made. */
function validBeside({ secrets }: Tables, made: IssuedSecret): readonly IssuedSecret[] {
  return [...secrets.values()].filter(
    (one) =>
      one.applicationId === made.applicationId &&
      one.kind === made.kind &&
      isValid(one, made.createdAtMs),
  )
}
