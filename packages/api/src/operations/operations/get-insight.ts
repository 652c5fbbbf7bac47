import { nairobiDay } from '@wekeza/bank'
import { monthOf, organisationOf } from '@wekeza/platform'
import { answered, done, type Operation } from '../../operation.ts'
import type { UsageSum } from '../../ports/usage.ts'
import { problemOfRange } from '../../problems/problem-of-range.ts'
import { fromUsageRange } from '../../wire/from-usage-range.ts'
import { toInsight } from '../../wire/to-insight.ts'

/** GET /v1/operations/insight: how the platform does at this bank; a test bank is its organisation's own. */
export const getInsight: Operation<'getInsight'> = async ({ call, host, openBank, query }) => {
  const { key: bankKey, bank } = openBank
  const read = fromUsageRange(query, 'day', bank.clock.nowMs())
  if (read.kind !== 'range') return answered(problemOfRange(call, read))
  const { range } = read
  const organisationId = organisationOf(bankKey)
  const whose = { bankKey, ...(organisationId !== undefined && { organisationId }) }
  const by = ['from', 'organisation', 'application'] as const
  const monthAt = (atMs: number) => monthOf(nairobiDay(atMs))
  const { store, service } = host.platform
  const [sums, revenue] = await Promise.all([
    host.usage.read({ ...whose, ...range, per: 'day', by }),
    store.invoices.revenue(bankKey, monthAt(range.fromMs), monthAt(range.toMs - 1)),
  ])
  const insight = service.billing.insight({ usage: sums.map(toPart), revenue })
  return done(toInsight(insight, range))
}

function toPart(sum: UsageSum) {
  const { organisationId, applicationId, fromMs } = sum
  return {
    ...sum,
    ...{ organisationId: organisationId ?? '', applicationId: applicationId ?? '' },
    fromMs: fromMs ?? 0,
  }
}
