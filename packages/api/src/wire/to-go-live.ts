import type { Schema } from '@wekeza/contract'
import type { GoLiveRequest, GoLiveStep, GoLiveView } from '@wekeza/platform'
import { toTime } from './to-time.ts'

type Rail = Schema<'Rail'>

/** @param organisationName as it is called now */
export function toGoLiveRequest(
  request: GoLiveRequest,
  organisationName: string,
): Schema<'GoLiveRequest'> {
  const { terms } = request
  return {
    id: request.id,
    organisation_id: request.organisationId,
    organisation_name: organisationName,
    rehearsal: request.rehearsal,
    status: request.status,
    legal_name: terms.legalName,
    registration_number: terms.registrationNumber,
    country: terms.country,
    use_case: terms.useCase,
    documents: terms.documents.map(({ name, url }) => ({ name, url })),
    scopes: [...terms.scopes],
    rails: [...terms.rails] as Rail[],
    submitted_by: request.submittedBy,
    submitted_at: toTime(request.submittedAtMs),
    updated_at: toTime(request.updatedAtMs),
  }
}

/** Towards an organisation: who of the bank's staff it was, is the bank's own affair. */
export function toGoLiveDetail(
  { request, steps }: GoLiveView,
  organisationName: string,
): Schema<'GoLiveRequestDetail'> {
  const history = steps.map(toStep).map((step) => {
    const { actor } = step
    return actor.kind === 'staff' ? { ...step, actor: { ...actor, id: null } } : step
  })
  return { ...toGoLiveRequest(request, organisationName), history }
}

/** Towards the bank's staff: everything. */
export function toGoLiveReview(
  { request, steps }: GoLiveView,
  organisationName: string,
  readiness: Schema<'OrganisationReadiness'>,
): Schema<'GoLiveReview'> {
  const history = steps.map(toStep)
  return { ...toGoLiveRequest(request, organisationName), history, readiness }
}

function toStep({ number, status, actor, note, atMs }: GoLiveStep): Schema<'GoLiveStep'> {
  const [kind = '', id = ''] = actor.split(':')
  return {
    number,
    status,
    actor: { kind: kind === 'staff' ? 'staff' : 'developer', id },
    note,
    at: toTime(atMs),
  }
}
