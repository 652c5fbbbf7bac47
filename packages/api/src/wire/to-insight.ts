import type { Schema } from '@wekeza/contract'
import type { Insight } from '@wekeza/platform'
import type { UsageRange } from './from-usage-range.ts'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'
import { toInsightFigures } from './to-usage.ts'

export function toInsight(
  { partners, topApplications, days, totals }: Insight,
  { fromMs, toMs }: UsageRange,
): Schema<'Insight'> {
  return {
    from: toTime(fromMs),
    to: toTime(toMs),
    partners: partners.map((one) => ({
      organisation_id: one.organisationId,
      ...toInsightFigures(one),
      net_revenue: toMoney(one.netMinor),
    })),
    top_applications: topApplications.map((one) => ({
      organisation_id: one.organisationId,
      application_id: one.applicationId,
      ...toInsightFigures(one),
    })),
    days: days.map((one) => ({ from: toTime(one.fromMs), ...toInsightFigures(one) })),
    totals: { ...toInsightFigures(totals), net_revenue: toMoney(totals.netMinor) },
  }
}
