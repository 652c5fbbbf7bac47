import type { Organisation } from '@wekeza/platform'

type OrganisationRow = [
  id: string,
  name: string,
  createdAtMs: number,
  liveScopes: string | null,
  liveRails: string | null,
]

export const ORGANISATION_COLUMNS = 'id, name, created_at_ms, live_scopes, live_rails'

export function organisationValues({ id, name, createdAtMs, live }: Organisation): OrganisationRow {
  const granted = [live && JSON.stringify(live.scopes), live && JSON.stringify(live.rails)] as const
  return [id, name, createdAtMs, ...granted]
}

export function organisationOf(row: unknown): Organisation {
  const [id, name, createdAtMs, scopes, rails] = row as OrganisationRow
  const isLive = scopes !== null && rails !== null
  const live = isLive ? { scopes: JSON.parse(scopes), rails: JSON.parse(rails) } : null
  return { id, name, createdAtMs, live }
}
