import { type ErrorCode, errors, type Schema } from '@wekeza/contract'
import type { KeptRequest } from '../ports/request-log.ts'
import { toTime } from './to-time.ts'

export function toApiRequest(kept: KeptRequest): Schema<'ApiRequest'> {
  return {
    id: kept.requestId,
    at: toTime(kept.atMs),
    application_id: kept.applicationId,
    operation: kept.operationId,
    method: kept.method,
    route: kept.route,
    status: kept.status,
    code: kept.code,
    refused_by: kept.refusedBy,
    duration_ms: kept.durationMs,
    replayed: kept.replayed,
    retry_after_seconds: kept.retryAfterSeconds,
    consent_id: kept.consentId,
    resource_id: kept.resourceId,
  }
}

/** With what its refusal means and what to do next, in the words of the catalogue, and what became of it. */
export function toApiRequestDetail(
  kept: KeptRequest,
  timeline: Schema<'TimelineStep'>[],
): Schema<'ApiRequestDetail'> {
  const { code } = kept
  const known = code !== null && Object.hasOwn(errors, code)
  const explanation = known ? { ...errors[code as ErrorCode] } : null
  return { ...toApiRequest(kept), explanation, timeline }
}
