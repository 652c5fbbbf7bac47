import { format, fromMinor } from '@wekeza/sdk/money'
import { forecast } from './forecast.ts'
import type { Movement } from './movement.ts'
import type { Books } from './read-books.ts'
import { findRecurring } from './recurring.ts'
import { spendingByCategory } from './spending.ts'
import { findUnusual } from './unusual.ts'

export interface Asked {
  /** YYYY-MM */
  readonly month: string
  readonly days: number
}

type Answer = (books: Books, asked: Asked) => string[]

const money = (minor: bigint) => format(fromMinor(minor))
const size = (minor: bigint) => money(minor < 0n ? -minor : minor)

/** Each question, and its answer as lines. What is set in are the transactions that prove the line above. */
export const answers: Readonly<Record<string, Answer>> = {
  spending({ movements }, { month }) {
    const lines = spendingByCategory(movements, month).flatMap(
      ({ category, totalMinor, proof }) => [
        `${category}: ${money(totalMinor)}`,
        ...proof.map(lineOf),
      ],
    )
    return lines.length > 0 ? lines : [`Nothing was spent in ${month}.`]
  },

  recurring({ movements, today }) {
    const out = findRecurring(movements, today).filter(({ amountMinor }) => amountMinor < 0n)
    const lines = out.flatMap(({ counterparty, every, amountMinor, nextDay, proof }) => [
      `${counterparty}: ${size(amountMinor)} every ${every}, next about ${nextDay}`,
      ...proof.map(lineOf),
    ])
    return lines.length > 0 ? lines : ['Nothing is paid again and again.']
  },

  unusual({ movements }, { month }) {
    const lines = findUnusual(movements, month).flatMap(({ movement, reason, proof }) => [
      `${movement.counterparty}: ${size(movement.amountMinor)}, ${reason}`,
      lineOf(movement),
      ...proof.map((one) => `${lineOf(one)}, held against it`),
    ])
    return lines.length > 0 ? lines : [`Nothing was unusual in ${month}.`]
  },

  forecast({ movements, today, availableMinor }, { days: daysAhead }) {
    const ahead = forecast(movements, { today, nowMinor: availableMinor, daysAhead })
    const last = ahead.days.at(-1)
    return [
      `today, ${today}: ${money(availableMinor)}`,
      ...ahead.expected.flatMap(({ day, recurring }) => [
        `${day}: ${recurring.counterparty} ${money(recurring.amountMinor)}`,
        ...recurring.proof.map(lineOf),
      ]),
      `every day: ${money(ahead.everydayMinor)}, on the average of`,
      ...ahead.proof.map(lineOf),
      `lowest, ${ahead.lowest.day}: ${money(ahead.lowest.endsMinor)}`,
      ...(last ? [`at the end, ${last.day}: ${money(last.endsMinor)}`] : []),
    ]
  },
}

function lineOf({ id, day, amountMinor, counterparty }: Movement): string {
  return `  ${id} ${day} ${money(amountMinor)} ${counterparty}`
}
