import type { IssuedSecret } from '@wekeza/platform'
import { SECRET_COLUMNS, secretValues } from '../rows/application-secrets.ts'
import { type ChangeOf, insertIf, lockRow, type PlatformStep } from './platform-step.ts'

/** Two that are issued for one application at the same time wait for each other: the second counts the first. */
export function insertSecret({ secret, validBefore }: ChangeOf<'insert-secret'>): PlatformStep[] {
  const named = secret.kind === 'api_key' ? secret.name : null
  const row = insertCounted(secret, validBefore, named)
  return [lockRow('application', secret.applicationId), row]
}

/** The new one first: it counts those before it, also those that end with its coming. */
export function replaceSecrets(change: ChangeOf<'replace-secrets'>): PlatformStep[] {
  const { ending, endsAtMs, secret, validBefore } = change
  const { applicationId, kind, createdAtMs } = secret
  const end = (id: string): PlatformStep => ({
    sql: `${END} AND application_id = $4 AND kind = $5 AND ${validAt('$6')}`,
    values: [endsAtMs, endsAtMs, id, applicationId, kind, createdAtMs],
    guard: 'secrets',
  })
  const row = insertCounted(secret, validBefore, null)
  return [lockRow('application', applicationId), row, ...ending.map(end)]
}

export function endSecret({ id, atMs }: ChangeOf<'end-secret'>): PlatformStep[] {
  const sql = `${END} AND ${validAt('$4')}`
  return [{ sql, values: [atMs, atMs, id, atMs], guard: 'secret' }]
}

/** At a time, or sooner if an end was set already. */
const END = `UPDATE application_secret
  SET ends_at_ms = CASE WHEN ends_at_ms < $1 THEN ends_at_ms ELSE $2 END WHERE id = $3`

function validAt(place: string): string {
  return `(ends_at_ms IS NULL OR ends_at_ms > ${place})`
}

/** @param name what no valid one of its kind may be called; null: whatever */
function insertCounted(
  secret: IssuedSecret,
  validBefore: number,
  name: string | null,
): PlatformStep {
  const { applicationId, kind, createdAtMs } = secret
  const asked = [applicationId, kind, createdAtMs]
  const beside = (at: (number: number) => string) =>
    `FROM application_secret WHERE application_id = ${at(1)} AND kind = ${at(2)} AND ${validAt(at(3))}`
  const row = insertIf({
    table: 'application_secret',
    columns: SECRET_COLUMNS,
    values: secretValues(secret),
    condition: (at) => {
      const counted = `(SELECT count(*) ${beside(at)}) = ${at(4)}`
      return name === null
        ? counted
        : `${counted} AND NOT EXISTS (SELECT 1 ${beside(at)} AND name = ${at(5)})`
    },
    asked: name === null ? [...asked, validBefore] : [...asked, validBefore, name],
  })
  return { ...row, guard: 'secrets' }
}
