import { addDays } from './days.ts'
import { type Movement, outside } from './movement.ts'
import { findRecurring, nextOf, type Recurring } from './recurring.ts'

export interface Forecast {
  /** each day from tomorrow on, and what is there as it ends */
  readonly days: readonly { readonly day: string; readonly endsMinor: bigint }[]
  readonly lowest: { readonly day: string; readonly endsMinor: bigint }
  readonly expected: readonly Expected[]
  /** what comes or goes on an ordinary day beside all that; below zero where more goes */
  readonly everydayMinor: bigint
  /** what that is the average of */
  readonly proof: readonly Movement[]
}

export interface Expected {
  readonly day: string
  readonly recurring: Recurring
}

/** So many days say what an ordinary day is. */
const LOOKED_BACK_DAYS = 90

/** What will be there, if what recurs comes again and every other day is an ordinary one. */
export function forecast(
  movements: readonly Movement[],
  { today, nowMinor, daysAhead }: { today: string; nowMinor: bigint; daysAhead: number },
): Forecast {
  const recurring = findRecurring(movements, today)
  const until = addDays(today, daysAhead)
  const expected = recurring
    .flatMap((one) => datesOf(one, today, until).map((day) => ({ day, recurring: one })))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  const proof = ordinary(movements, recurring, today)
  const total = proof.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)
  const everydayMinor = floorDivide(total, BigInt(LOOKED_BACK_DAYS))
  const days = balances({ today, nowMinor, daysAhead, expected, everydayMinor })
  const lowest = days.reduce((least, one) => (one.endsMinor < least.endsMinor ? one : least), {
    day: today,
    endsMinor: nowMinor,
  })
  return { days, lowest, expected, everydayMinor, proof }
}

/** What was due and has not come is expected tomorrow. */
function datesOf(recurring: Recurring, today: string, until: string): string[] {
  const days: string[] = []
  for (let day = recurring.nextDay; day <= until; day = nextOf(day, recurring.every)) {
    days.push(day > today ? day : addDays(today, 1))
  }
  return days
}

function ordinary(movements: readonly Movement[], recurring: readonly Recurring[], today: string) {
  const again = new Set(recurring.flatMap(({ proof }) => proof.map(({ id }) => id)))
  const from = addDays(today, -LOOKED_BACK_DAYS)
  return outside(movements).filter(({ id, day }) => day > from && day <= today && !again.has(id))
}

interface Ahead extends Pick<Forecast, 'expected' | 'everydayMinor'> {
  readonly today: string
  readonly nowMinor: bigint
  readonly daysAhead: number
}

function balances({ today, nowMinor, daysAhead, expected, everydayMinor }: Ahead) {
  let endsMinor = nowMinor
  return Array.from({ length: daysAhead }, (_, at) => {
    const day = addDays(today, at + 1)
    const due = expected.filter((one) => one.day === day)
    endsMinor += due.reduce((sum, { recurring }) => sum + recurring.amountMinor, everydayMinor)
    return { day, endsMinor }
  })
}

/** Down, also below zero: a forecast is rather a cent too low. */
function floorDivide(sum: bigint, by: bigint): bigint {
  const quotient = sum / by
  return sum % by < 0n ? quotient - 1n : quotient
}
