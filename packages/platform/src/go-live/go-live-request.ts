export const GO_LIVE_STATUSES = [
  'submitted',
  'in_review',
  'more_information',
  'approved',
  'rejected',
] as const

export type GoLiveStatus = (typeof GO_LIVE_STATUSES)[number]

/** A document that stays where it is: the bank's reviewer opens the reference. */
export interface DocumentReference {
  readonly name: string
  readonly url: string
}

/** What an organisation says of itself when it asks for live credentials. */
export interface GoLiveTerms {
  readonly legalName: string
  readonly registrationNumber: string
  /** ISO 3166-1, two letters */
  readonly country: string
  readonly useCase: string
  readonly documents: readonly DocumentReference[]
  readonly scopes: readonly string[]
  readonly rails: readonly string[]
}

/** The way of an organisation to live credentials. */
export interface GoLiveRequest {
  readonly id: string
  readonly organisationId: string
  /** decided by the staff of the organisation's own test bank; an approval of it grants nothing */
  readonly rehearsal: boolean
  readonly terms: GoLiveTerms
  readonly status: GoLiveStatus
  readonly submittedBy: string
  readonly submittedAtMs: number
  readonly updatedAtMs: number
}

/** One move of it, as it is kept. */
export interface GoLiveStep {
  readonly requestId: string
  /** from 1 */
  readonly number: number
  readonly status: GoLiveStatus
  readonly atMs: number
  /** `developer:dev_…` or `staff:stf_…` */
  readonly actor: string
  /** the question, the answer or the reason */
  readonly note: string | null
}
