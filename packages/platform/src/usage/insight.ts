import { type Counted, figuresOf, type UsageFigures } from './figures.ts'

/** What was counted of one application on one day. */
export interface CountedPart extends Counted {
  readonly organisationId: string
  readonly applicationId: string
  /** when the day begins that it was counted on */
  readonly fromMs: number
}

/** What an organisation was billed, without tax. */
export interface PartnerRevenue {
  readonly organisationId: string
  readonly netMinor: number
}

export interface InsightGround {
  readonly usage: readonly CountedPart[]
  readonly revenue: readonly PartnerRevenue[]
}

export interface PartnerInsight extends UsageFigures, PartnerRevenue {}

export interface ApplicationInsight extends UsageFigures {
  readonly organisationId: string
  readonly applicationId: string
}

export interface DayInsight extends UsageFigures {
  readonly fromMs: number
}

/** How the platform does: whoever calls most stands first. */
export interface Insight {
  readonly partners: readonly PartnerInsight[]
  /** at most ten */
  readonly topApplications: readonly ApplicationInsight[]
  /** the first day first; one without a call is not there */
  readonly days: readonly DayInsight[]
  readonly totals: UsageFigures & { readonly netMinor: number }
}

const TOP_MAX = 10

/** Sums up what was counted and billed, by partner and by application; who was billed and called nothing is there too. */
export function drawInsight({ usage, revenue }: InsightGround): Insight {
  const byPartner = Map.groupBy(usage, ({ organisationId }) => organisationId)
  const ids = new Set([...byPartner.keys(), ...revenue.map((one) => one.organisationId)])
  const partners = [...ids].map((organisationId) => ({
    organisationId,
    ...figuresOf(byPartner.get(organisationId) ?? []),
    netMinor: net(revenue.filter((one) => one.organisationId === organisationId)),
  }))
  const byApplication = Map.groupBy(usage, ({ applicationId }) => applicationId)
  const applications = [...byApplication].map(([applicationId, rows]) => ({
    organisationId: rows[0]?.organisationId ?? '',
    applicationId,
    ...figuresOf(rows),
  }))
  return {
    partners: partners.sort((one, other) =>
      byCalls(one, other, one.organisationId, other.organisationId),
    ),
    topApplications: applications
      .sort((one, other) => byCalls(one, other, one.applicationId, other.applicationId))
      .slice(0, TOP_MAX),
    days: byDay(usage),
    totals: { ...figuresOf(usage), netMinor: net(revenue) },
  }
}

function byDay(usage: readonly CountedPart[]): DayInsight[] {
  return [...Map.groupBy(usage, ({ fromMs }) => fromMs)]
    .map(([fromMs, rows]) => ({ fromMs, ...figuresOf(rows) }))
    .sort((one, other) => one.fromMs - other.fromMs)
}

function net(revenue: readonly PartnerRevenue[]): number {
  return revenue.reduce((sum, { netMinor }) => sum + netMinor, 0)
}

function byCalls(one: UsageFigures, other: UsageFigures, id: string, otherId: string): number {
  return other.calls - one.calls || (id < otherId ? -1 : 1)
}
