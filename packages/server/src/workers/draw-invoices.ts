import { type MonthSource, usageOfMonth } from '@wekeza/api'
import { nairobiDay } from '@wekeza/bank'
import {
  type BillingService,
  type Organisation,
  organisationOf,
  type PlatformStore,
} from '@wekeza/platform'
import type { Turns } from '../banks/turns.ts'
import { commitDecided } from '../platform/commit-decided.ts'
import type { Tracing } from '../tracing/tracing.ts'
import { type Repeated, repeat } from './repeat.ts'

/** Longer than a server keeps what it counted to itself: whoever sees a month as over waits a round before drawing. */
const EVERY_MS = 2_000
const TURN = 'drawing invoices'
/** What a server that was away for longer has missed is not drawn any more. */
const MONTHS_BACK_MAX = 12

export interface DrawInvoices extends Pick<MonthSource, 'banks' | 'usage'> {
  readonly store: PlatformStore
  readonly billing: Pick<BillingService, 'draw'>
  readonly turns: Pick<Turns, 'tryTake'>
  /** undefined: nothing is followed */
  readonly tracing: Pick<Tracing, 'working'> | undefined
  bankKeys(): Promise<readonly string[]>
  /** default: two seconds */
  readonly everyMs?: number
  onFault(bankKey: string, cause: unknown): void
}

/**
 * Draws the invoices of each bank once a Nairobi month has ended in its time. Servers take turns; of one that dies in
 * between, another draws what is missing. An invoice that stands is never drawn again.
 */
export function drawInvoices(work: DrawInvoices): Repeated {
  /** the month in which each bank was found, and the one up to which all is drawn */
  const found = new Map<string, string>()
  const drawn = new Map<string, string>()
  const round = async () => {
    for (const key of await work.bankKeys()) {
      await drawFor(key).catch((cause) => work.onFault(key, cause))
    }
  }

  async function drawFor(key: string): Promise<void> {
    const { bank } = await work.banks.open(key)
    const month = monthAt(bank.clock.nowMs())
    if (drawn.get(key) === month) return
    if (found.get(key) !== month) return void found.set(key, month)
    const draw = () => drawAll(work, key)
    const { tracing } = work
    const followed = () => (tracing ? tracing.working('draw invoices', draw) : draw())
    const ran = await work.turns.tryTake(TURN, followed)
    if (ran) drawn.set(key, month)
  }

  return repeat(work.everyMs ?? EVERY_MS, round, (cause) => work.onFault('', cause))
}

async function drawAll(work: DrawInvoices, bankKey: string): Promise<void> {
  for (const organisation of await organisationsAt(work.store, bankKey)) {
    await drawMissing(work, bankKey, organisation)
  }
}

/** Whoever calls there, and whoever ever chose a plan: a subscription is owed without a call. */
async function organisationsAt(store: PlatformStore, bankKey: string): Promise<Organisation[]> {
  const own = organisationOf(bankKey)
  const ids = own === undefined ? await liveOnes(store, bankKey) : [own]
  const all = await Promise.all(ids.map((id) => store.organisations.get(id)))
  return all.filter((one) => one !== undefined)
}

async function liveOnes(store: PlatformStore, bankKey: string): Promise<string[]> {
  const [applications, chosen] = await Promise.all([
    store.applications.list(),
    store.plans.organisationIds(),
  ])
  const calling = applications.filter((one) => one.bankKey === bankKey)
  return [...new Set([...calling.map(({ organisationId }) => organisationId), ...chosen])].sort()
}

async function drawMissing(
  { banks, usage, store, billing }: DrawInvoices,
  bankKey: string,
  { id: organisationId, createdAtMs }: Organisation,
): Promise<void> {
  const { bank } = await banks.open(bankKey)
  const issued = await store.invoices.ofOrganisation(organisationId)
  const stand = issued.filter((one) => one.bankKey === bankKey).map(({ month }) => month)
  // Issued in the time of the bank that it is of.
  const issuedAtMs = bank.clock.nowMs()
  for (const month of monthsBefore(monthAt(issuedAtMs), monthAt(createdAtMs))) {
    if (stand.includes(month)) continue
    const source = { usage, banks, store }
    await commitDecided(store, async () =>
      billing.draw({
        ...{ organisationId, bankKey, month, issuedAtMs },
        usage: await usageOfMonth(source, { organisationId, bankKey, month }),
      }),
    )
  }
}

/** The months before one, the oldest first, from the first that may count. */
function monthsBefore(month: string, first: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const back = Array.from({ length: MONTHS_BACK_MAX }, (_, index) =>
    new Date(Date.UTC(year, number - 2 - index, 1)).toISOString().slice(0, 7),
  )
  return back.reverse().filter((one) => one >= first)
}

function monthAt(atMs: number): string {
  return nairobiDay(atMs).slice(0, 7)
}
