import type { Developer } from '@wekeza/platform'

type DeveloperRow = [
  id: string,
  email: string,
  name: string,
  status: Developer['status'],
  generation: number,
  createdAtMs: number,
  verifiedAtMs: number | null,
]

export const DEVELOPER_COLUMNS =
  'id, email, name, status, generation, created_at_ms, verified_at_ms'

export function developerValues(developer: Developer): DeveloperRow {
  const { id, email, name, status, generation, createdAtMs, verifiedAtMs } = developer
  return [id, email, name, status, generation, createdAtMs, verifiedAtMs]
}

export function developerOf(row: unknown): Developer {
  const [id, email, name, status, generation, createdAtMs, verifiedAtMs] = row as DeveloperRow
  return { id, email, name, status, generation, createdAtMs, verifiedAtMs }
}
