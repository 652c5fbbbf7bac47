import type { StandingOrder, StandingOrderMove } from '@wekeza/bank'

type StandingOrderRow = [
  id: string,
  accountId: string,
  payee: string,
  amountMinor: number,
  reference: string | null,
  every: StandingOrder['schedule']['every'],
  day: number,
  endsOn: string | null,
  createdAtMs: number,
  ...MoveRow,
]

type MoveRow = [nextOn: string | null, lastOn: string | null, lastFailure: string | null]

export const STANDING_ORDER_COLUMNS = `id, account_id, payee, amount_minor, reference, every, day, ends_on, created_at_ms,
  next_on, last_on, last_failure`

export function standingOrderValues(order: StandingOrder): StandingOrderRow {
  const { id, accountId, amountMinor, reference, schedule, endsOn, createdAtMs } = order
  const what = [JSON.stringify(order.payee), amountMinor, reference] as const
  const when = [schedule.every, schedule.day, endsOn, createdAtMs] as const
  return [id, accountId, ...what, ...when, ...standingOrderMoveValues(order)]
}

/** What a run sets: the next day, and how this one went. */
export function standingOrderMoveValues({ nextOn, lastRun }: StandingOrderMove): MoveRow {
  return [nextOn, lastRun?.on ?? null, lastRun?.failureCode ?? null]
}

/** @param row its columns */
export function standingOrderOf(row: unknown): StandingOrder {
  const [id, accountId, payee, amountMinor, reference, every, day, endsOn, createdAtMs, ...move] =
    row as StandingOrderRow
  const [nextOn, lastOn, failureCode] = move
  const what = { id, accountId, payee: JSON.parse(payee), amountMinor, reference }
  const lastRun = lastOn === null ? null : { on: lastOn, failureCode }
  return { ...what, schedule: { every, day }, nextOn, endsOn, lastRun, createdAtMs }
}
