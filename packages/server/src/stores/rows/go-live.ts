import type { GoLiveRequest, GoLiveStep } from '@wekeza/platform'

type GoLiveRow = [
  id: string,
  organisationId: string,
  rehearsal: number,
  terms: string,
  status: GoLiveRequest['status'],
  submittedBy: string,
  submittedAtMs: number,
  updatedAtMs: number,
]

type StepRow = [
  requestId: string,
  number: number,
  status: GoLiveStep['status'],
  atMs: number,
  actor: string,
  note: string | null,
]

export const GO_LIVE_COLUMNS =
  'id, organisation_id, rehearsal, terms, status, submitted_by, submitted_at_ms, updated_at_ms'
export const GO_LIVE_STEP_COLUMNS = 'request_id, number, status, at_ms, actor, note'

export function goLiveValues(request: GoLiveRequest): GoLiveRow {
  const { id, organisationId, rehearsal, terms, status, submittedBy } = request
  const about = [id, organisationId, Number(rehearsal), JSON.stringify(terms)] as const
  return [...about, status, submittedBy, request.submittedAtMs, request.updatedAtMs]
}

export function goLiveOf(row: unknown): GoLiveRequest {
  const [id, organisationId, rehearsal, terms, ...rest] = row as GoLiveRow
  const [status, submittedBy, submittedAtMs, updatedAtMs] = rest
  const about = { id, organisationId, rehearsal: rehearsal === 1, terms: JSON.parse(terms) }
  return { ...about, status, submittedBy, submittedAtMs, updatedAtMs }
}

export function goLiveStepValues(step: GoLiveStep): StepRow {
  const { requestId, number, status, atMs, actor, note } = step
  return [requestId, number, status, atMs, actor, note]
}

export function goLiveStepOf(row: unknown): GoLiveStep {
  const [requestId, number, status, atMs, actor, note] = row as StepRow
  return { requestId, number, status, atMs, actor, note }
}
