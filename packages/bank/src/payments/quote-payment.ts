import { nairobiDay } from '../calendar/nairobi-day.ts'
import { type Decision, refuse } from '../decision.ts'
import type { FailureCode } from '../failure.ts'
import { checkPayee } from '../payees/check-payee.ts'
import { checkRail, rails } from '../rails/check-rail.ts'
import { type RailState, stateOf } from '../rails/rail-state.ts'
import { courseBy } from './choose-course.ts'
import { movesAtMs } from './moves-at.ts'
import type { Instruction, RailName } from './payment.ts'

export type QuoteAsk = Pick<Instruction, 'amountMinor' | 'payee' | 'executionDate'>

/** What one rail would do with a payment. */
export interface RailQuote {
  readonly rail: RailName
  readonly eligible: boolean
  readonly minMinor: number
  readonly maxMinor: number
  readonly wholeShillings: boolean
  /** null where the rail cannot carry it, and so are the next two */
  readonly feeMinor: number | null
  /** when it takes the payment */
  readonly opensAtMs: number | null
  readonly expectedAtMs: number | null
  /** why not, or why not now */
  readonly reasons: readonly (FailureCode | 'rail_opens_later')[]
}

export interface Quote {
  readonly atMs: number
  readonly rails: readonly RailQuote[]
  /** those that can carry it, the one that is done first before the others; of equal ones the cheaper */
  readonly order: readonly RailName[]
}

/** What each rail would do with a payment to this payee, then. It looks at nobody's account. */
export function quotePayment(
  ask: QuoteAsk,
  states: readonly RailState[],
  atMs: number,
): Decision<{ quote: Quote }> {
  const { executionDate } = ask
  const movesAt = movesAtMs(ask, atMs)
  if (executionDate !== null && movesAt <= atMs) {
    const earliest = nairobiDay(atMs + 86_400_000)
    return refuse({ code: 'execution_date_invalid', received: executionDate, earliest })
  }
  const unfit = checkPayee(ask.payee)
  if (unfit) return refuse(unfit)
  // How the rails stand today says nothing of another day.
  const then = executionDate === null ? states : []
  const quoted = Object.values(rails).map(({ name }) => quoteRail(name, ask, then, movesAt))
  const order = quoted
    .filter(({ eligible }) => eligible)
    .sort(sooner)
    .map(({ rail }) => rail)
  return { ok: true, quote: { atMs, rails: quoted, order }, changes: [] }
}

function quoteRail(
  name: RailName,
  { payee, amountMinor }: QuoteAsk,
  states: readonly RailState[],
  atMs: number,
): RailQuote {
  const { minMinor, maxMinor, wholeShillings, ...rail } = rails[name]
  const bounds = { rail: name, minMinor, maxMinor, wholeShillings }
  const closed = stateOf(name, states).state === 'closed' ? 'rail_closed' : undefined
  const obstacle = checkRail(name, payee, amountMinor)?.code ?? closed
  if (obstacle) return { ...bounds, eligible: false, ...NO_TERMS, reasons: [obstacle] }
  const opensAtMs = rail.opensAtMs(atMs)
  const { feeMinor, expectedAtMs } = courseBy(name, { amountMinor }, opensAtMs, states)
  const reasons = opensAtMs > atMs ? (['rail_opens_later'] as const) : []
  return { ...bounds, eligible: true, feeMinor, opensAtMs, expectedAtMs, reasons }
}

const NO_TERMS = { feeMinor: null, opensAtMs: null, expectedAtMs: null }

function sooner(one: RailQuote, other: RailQuote): number {
  const later = (one.expectedAtMs ?? 0) - (other.expectedAtMs ?? 0)
  return later || (one.feeMinor ?? 0) - (other.feeMinor ?? 0)
}
