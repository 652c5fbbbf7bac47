import type { Organisation } from '@wekeza/platform'

export const ORGANISATION_COLUMNS = 'id, name, created_at_ms'

export function organisationOf(row: unknown): Organisation {
  const [id, name, createdAtMs] = row as [string, string, number]
  return { id, name, createdAtMs }
}
