import type { Query, Schema } from '@wekeza/contract'
import { environmentOf } from '../../billing/bank-key-of.ts'
import { bankNowMs } from '../../billing/bank-time.ts'
import { REPORT_ROWS_DEFAULT } from '../../limits.ts'
import { answered, done, type Given } from '../../operation.ts'
import { cutPage } from '../../paging/cut-page.ts'
import type { UsageQuery } from '../../ports/usage.ts'
import { problemOfRange } from '../../problems/problem-of-range.ts'
import { fromTime } from '../../wire/from-time.ts'
import { fromUsageRange } from '../../wire/from-usage-range.ts'
import { toTime } from '../../wire/to-time.ts'
import { toUsageRow, type UsageBy } from '../../wire/to-usage.ts'

type Whose = Required<Pick<UsageQuery, 'organisationId' | 'bankKey'>> &
  Pick<UsageQuery, 'applicationId'>

/** What was called at one bank, by whom the caller may see. */
export async function reportUsage(
  { call, host }: Pick<Given<never>, 'call' | 'host'>,
  { from, to, per = 'day', by = '' }: Query<'getUsage'>,
  whose: Whose,
) {
  const { bankKey } = whose
  const read = fromUsageRange({ from, to }, per, await bankNowMs(host, bankKey))
  if (read.kind !== 'range') return answered(problemOfRange(call, read))
  const { range } = read
  const asked = by.split(',').filter((one) => one !== '') as UsageBy[]
  const sums = await host.usage.read({ ...whose, ...range, per, by: ['from', ...asked] })
  const cut = cutPage(call, host, {
    rows: sums.map(toUsageRow),
    placeOf,
    usual: REPORT_ROWS_DEFAULT,
  })
  if (!cut.ok) return answered(cut.answer)
  const report: Schema<'UsageReport'> = {
    environment: environmentOf(bankKey),
    per,
    from: toTime(range.fromMs),
    to: toTime(range.toMs),
    data: [...cut.rows],
    page: cut.page,
  }
  return done(report, [], cut.headers)
}

function placeOf({ from, application_id, operation, status }: Schema<'UsageRow'>) {
  return { order: fromTime(from), id: [application_id, operation, status].join('~') }
}
