import { addDays, addMonth, daysBetween } from './days.ts'
import { median } from './median.ts'
import { type Movement, outside } from './movement.ts'

export interface Recurring {
  readonly counterparty: string
  readonly description: string
  readonly every: 'week' | 'month'
  /** the usual amount, below zero where the money leaves */
  readonly amountMinor: bigint
  readonly nextDay: string
  readonly proof: readonly Movement[]
}

/** Three of a kind are a habit. */
const TIMES_MIN = 3
/** How far an amount may be from the usual one, in hundredths of it. */
const AWAY_PERCENT = 10n
const GAPS = { week: [6, 8], month: [26, 35] } as const

/**
 * What comes again, both ways: at least three times from or to the same counterparty, about the same amount each time,
 * a week or a month apart. What should have come and has not for as long again has ended.
 */
export function findRecurring(movements: readonly Movement[], today: string): Recurring[] {
  const groups = Map.groupBy(outside(movements), (one) =>
    [one.counterparty, one.description, one.amountMinor < 0n].join('\n'),
  )
  return [...groups.values()]
    .flatMap((group) => recurringOf(group, today) ?? [])
    .sort((one, other) => (one.nextDay < other.nextDay ? -1 : 1))
}

function recurringOf(group: readonly Movement[], today: string): Recurring | undefined {
  const proof = group.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const [first, last] = [proof[0], proof.at(-1)]
  const every = rhythmOf(proof)
  if (!first || !last || !every || !isSteady(proof)) return undefined
  if (daysBetween(last.day, today) > 2 * GAPS[every][0]) return undefined
  const { counterparty, description } = first
  const amountMinor = median(proof.map((one) => one.amountMinor))
  return { counterparty, description, every, amountMinor, nextDay: nextOf(last.day, every), proof }
}

export function nextOf(day: string, every: Recurring['every']): string {
  return every === 'week' ? addDays(day, 7) : addMonth(day, Number(day.slice(8)))
}

function rhythmOf(proof: readonly Movement[]): Recurring['every'] | undefined {
  if (proof.length < TIMES_MIN) return undefined
  const gaps = proof.slice(1).map(({ day }, at) => daysBetween(proof[at]?.day ?? day, day))
  return (['week', 'month'] as const).find((every) => {
    const [least, most] = GAPS[every]
    return gaps.every((gap) => gap >= least && gap <= most)
  })
}

function isSteady(proof: readonly Movement[]): boolean {
  const sizes = proof.map(({ amountMinor }) => (amountMinor < 0n ? -amountMinor : amountMinor))
  const usual = median(sizes)
  return sizes.every((size) => {
    const away = size > usual ? size - usual : usual - size
    return away * 100n <= usual * AWAY_PERCENT
  })
}
