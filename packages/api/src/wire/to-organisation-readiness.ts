import type { Schema } from '@wekeza/contract'
import type { Readiness, ReadinessCheck } from '@wekeza/platform'
import { toTime } from './to-time.ts'

type Made = Pick<Schema<'OrganisationReadiness'>, 'made_payment' | 'made_webhook'>

export function toOrganisationReadiness(
  organisationId: string,
  { score, checks }: Readiness,
  made: Made,
): Schema<'OrganisationReadiness'> {
  return { organisation_id: organisationId, score, checks: checks.map(toCheck), ...made }
}

function toCheck(check: ReadinessCheck): Schema<'ReadinessCheck'> {
  const { name, passed, weight, reason, lastSeenAtMs } = check
  const last_seen_at = lastSeenAtMs === null ? null : toTime(lastSeenAtMs)
  return { name, passed, weight, reason, last_seen_at }
}
