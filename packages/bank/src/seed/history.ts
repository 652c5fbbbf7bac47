import { startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Persona, SeedAccount } from './persona.ts'

/** Something that happened on a seeded account. */
export interface Happened {
  readonly accountId: string
  readonly atMs: number
  readonly amountMinor: number
  readonly description: string
  readonly counterparty: string
}

export const HISTORY_MONTHS = 6

/** Months of believable movements up to now, in the order in which they were booked. */
export function historyOf(
  personas: readonly Persona[],
  nowMs: number,
  random: () => number,
): Happened[] {
  const months = lastMonths(nowMs)
  const accounts = personas.flatMap((persona) => persona.accounts)
  const happened = accounts.flatMap((account) => [
    opening(account, months[0] ?? ''),
    ...months.flatMap((month) => monthOf(account, month, random)),
  ])
  return happened.filter((one) => one.atMs < nowMs).sort((a, b) => a.atMs - b.atMs)
}

function opening(account: SeedAccount, month: string): Happened {
  return {
    accountId: account.id,
    atMs: startOfNairobiDayMs(`${month}-01`),
    amountMinor: account.openingMinor,
    description: 'Balance brought forward',
    counterparty: 'Wekeza Bank',
  }
}

function monthOf(account: SeedAccount, month: string, random: () => number): Happened[] {
  return account.habits.flatMap((habit) =>
    habit.days.map((day) => {
      const [leastKes, mostKes] = habit.betweenKes
      const kes = leastKes + Math.floor(random() * (mostKes - leastKes + 1))
      const dayMs = startOfNairobiDayMs(`${month}-${String(day).padStart(2, '0')}`)
      return {
        accountId: account.id,
        // Between six in the morning and ten at night.
        atMs: dayMs + (6 * 3600 + Math.floor(random() * 16 * 3600)) * 1000,
        amountMinor: (habit.direction === 'in' ? kes : -kes) * 100,
        description: habit.description,
        counterparty: habit.counterparty,
      }
    }),
  )
}

/** The calendar months that end with the current one, as YYYY-MM, the oldest first. */
function lastMonths(nowMs: number): string[] {
  const now = new Date(nowMs)
  return Array.from({ length: HISTORY_MONTHS }, (_, index) => {
    const back = HISTORY_MONTHS - 1 - index
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
    return first.toISOString().slice(0, 7)
  })
}
