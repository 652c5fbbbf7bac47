import { nairobiDay, periodAt, startOfNairobiDayMs } from '@wekeza/bank'
import type { DayUsage, FeePaid, PlatformStore } from '@wekeza/platform'
import type { Host } from '../ports/host.ts'
import { monthUsage } from './month-usage.ts'

/** Whose month, where: YYYY-MM in Nairobi. */
export interface MonthAsk {
  readonly organisationId: string
  readonly bankKey: string
  readonly month: string
}

/** What it is read from: a host, or whoever draws invoices beside one. */
export interface MonthSource {
  readonly usage: Host['usage']
  readonly banks: Host['banks']
  readonly store: Pick<PlatformStore, 'applications'>
}

/** What an organisation's applications called in a month at one bank, as it is billed. Of what is no month, nothing. */
export async function usageOfMonth(source: MonthSource, asked: MonthAsk): Promise<DayUsage[]> {
  const span = spanOf(asked.month)
  if (!span) return []
  const { organisationId, bankKey } = asked
  const by = ['from', 'application', 'operation'] as const
  const [sums, made] = await Promise.all([
    source.usage.read({ organisationId, bankKey, per: 'day', ...span, by, latency: false }),
    ofBooks(source, asked, (billing, ids) => billing.operations(ids, span)),
  ])
  const metered = sums.map(({ fromMs, applicationId, operationId, calls, units }) => ({
    ...{ day: nairobiDay(fromMs ?? 0), calls, units },
    ...{ applicationId: applicationId ?? '', operationId: operationId ?? '' },
  }))
  return monthUsage(metered, made)
}

/** The fees of payments that settled in a month, through an organisation's applications at one bank. */
export async function feesOfMonth(source: MonthSource, asked: MonthAsk): Promise<FeePaid[]> {
  const span = spanOf(asked.month)
  if (!span) return []
  const fees = await ofBooks(source, asked, (billing, ids) => billing.fees(ids, span))
  return fees.map(({ atMs, ...fee }) => ({ ...fee, day: nairobiDay(atMs) }))
}

type Books = Awaited<ReturnType<Host['banks']['open']>>['bank']['store']['billing']

/** Reads a bank's books for an organisation's applications there; who has none there reads none. */
async function ofBooks<Row>(
  { banks, store }: MonthSource,
  { organisationId, bankKey }: MonthAsk,
  read: (billing: Books, applicationIds: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const all = await store.applications.ofOrganisation(organisationId)
  const ids = all.filter((one) => one.bankKey === bankKey).map(({ id }) => id)
  if (ids.length === 0) return []
  return read((await banks.open(bankKey)).bank.store.billing, ids)
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** Bank time has no month before these, and none behind them. */
function spanOf(month: string): { fromMs: number; toMs: number } | undefined {
  if (!MONTH.test(month) || month < '1970-02' || month > '9989-12') return undefined
  const fromMs = startOfNairobiDayMs(`${month}-01`)
  return { fromMs, toMs: periodAt(fromMs, 'month').endMs }
}
