import type { UsageSpan } from '../ports/usage.ts'
import { fromTime } from './from-time.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How much is answered of a length of spans: where nothing says how much, and at most. */
const LENGTHS: Readonly<Record<UsageSpan, { usualMs: number; mostMs: number }>> = {
  minute: { usualMs: HOUR_MS, mostMs: DAY_MS },
  hour: { usualMs: DAY_MS, mostMs: 31 * DAY_MS },
  day: { usualMs: 30 * DAY_MS, mostMs: 366 * DAY_MS },
}

/** Spans that begin within it. */
export interface UsageRange {
  readonly fromMs: number
  /** excluded */
  readonly toMs: number
}

export type ReadRange =
  | { readonly kind: 'range'; readonly range: UsageRange }
  /** the parameter that is no time */
  | { readonly kind: 'unreadable'; readonly name: 'from' | 'to' }
  /** `fact` is a sentence */
  | { readonly kind: 'invalid'; readonly fact: string }

/**
 * Reads which time is asked about.
 * @param nowMs of the bank: where `to` is left out. What happens just now is within.
 */
export function fromUsageRange(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  per: UsageSpan,
  nowMs: number,
): ReadRange {
  const { usualMs, mostMs } = LENGTHS[per]
  const toMs = to === undefined ? nowMs + 1 : fromTime(to)
  if (Number.isNaN(toMs)) return { kind: 'unreadable', name: 'to' }
  const fromMs = from === undefined ? Math.max(0, toMs - usualMs) : fromTime(from)
  if (Number.isNaN(fromMs)) return { kind: 'unreadable', name: 'from' }
  if (toMs <= fromMs) return { kind: 'invalid', fact: 'It ends before it begins.' }
  if (toMs - fromMs <= mostMs) return { kind: 'range', range: { fromMs, toMs } }
  const days = mostMs / DAY_MS
  const most = days === 1 ? 'one day' : `${days} days`
  return { kind: 'invalid', fact: `By the ${per}, ${most} are answered at most.` }
}
