const DAY_MS = 86_400_000
/** Days of the bank begin at midnight in Nairobi, which keeps one time all year. */
const ZONE = '+03:00'

/** Which days are looked at: so many up to now, or from one day to another, both included. */
export type Range =
  | { readonly kind: 'last'; readonly days: number }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }

export const DEFAULT_DAYS = 30
export const PRESET_DAYS = [7, 30, 90] as const

/** Of the address: `?days=7`, or `?from=2026-11-01&to=2026-11-14`. What is not understood is the default. */
export function rangeOf(search: URLSearchParams): Range {
  const from = search.get('from') ?? ''
  const to = search.get('to') ?? ''
  if (isDay(from) && isDay(to)) return { kind: 'between', from, to }
  const days = Number(search.get('days'))
  const isKnown = PRESET_DAYS.some((preset) => preset === days)
  return { kind: 'last', days: isKnown ? days : DEFAULT_DAYS }
}

/** When a day begins, or the day after a number of days, as the platform takes times. */
export function dayBegins(day: string, afterDays = 0): string {
  return new Date(Date.parse(`${day}T00:00:00${ZONE}`) + afterDays * DAY_MS).toISOString()
}

/** Each day's beginning from the first to the last, in milliseconds: a day without a call is one, too. */
export function everyDay(fromMs: number, toMs: number): number[] {
  const days: number[] = []
  for (let at = fromMs; at < toMs; at += DAY_MS) days.push(at)
  return days
}

/** So many days before a time. */
export const daysBefore = (at: string, days: number) =>
  new Date(Date.parse(at) - days * DAY_MS).toISOString()

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00${ZONE}`))
