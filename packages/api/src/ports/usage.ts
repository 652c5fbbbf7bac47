export const USAGE_SPANS = ['minute', 'hour', 'day'] as const
export type UsageSpan = (typeof USAGE_SPANS)[number]

/** What sums of usage can be told apart by. */
export const USAGE_DIMENSIONS = [
  'from',
  'organisation',
  'application',
  'bank',
  'operation',
  'status',
] as const
export type UsageDimension = (typeof USAGE_DIMENSIONS)[number]

export interface UsageQuery {
  /** left out: all of them */
  readonly organisationId?: string
  /** left out: all of its applications */
  readonly applicationId?: string
  /** left out: live and test together */
  readonly bankKey?: string
  readonly per: UsageSpan
  /** included; the first moment of a span */
  readonly fromMs: number
  /** excluded */
  readonly toMs: number
  /** none: one sum of all */
  readonly by: readonly UsageDimension[]
  /** false: how long calls took is not asked, which is less to sum up; `latency` may then be empty */
  readonly latency?: false
}

/** Calls that were asked about, together. What they were not told apart by is null. */
export interface UsageSum {
  readonly fromMs: number | null
  readonly organisationId: string | null
  readonly applicationId: string | null
  readonly bankKey: string | null
  readonly operationId: string | null
  readonly status: number | null
  readonly calls: number
  readonly units: number
  readonly bytes: number
  readonly durationMs: number
  /** calls that were answered with a status of 400 or above */
  readonly errors: number
  /** calls in each bucket of latency, where it was asked */
  readonly latency: readonly number[]
}

/** What was counted of calls, summed up. */
export interface Usage {
  /** in the order of what they are told apart by; nothing for what was not called */
  read(query: UsageQuery): Promise<UsageSum[]>
}
