import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNow } from '../words/i18n.ts'

const ZONE = 'Africa/Nairobi'
const LOCALES = { en: 'en-GB', sw: 'sw-KE' } as const

const SHAPES = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  second: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
} as const

export type TimeShape = keyof typeof SHAPES

/** A point of time in East Africa Time, of 24 hours: `23 Nov 2026, 14:05`. */
export function formatTime(at: string | number, shape: TimeShape = 'minute'): string {
  const format = { ...SHAPES[shape], timeZone: ZONE, hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(LOCALES[languageNow()], format).format(new Date(at))
}

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** How far from now: `5 minutes ago`, `in 3 days`. */
export function formatFromNow(at: string | number, nowMs = Date.now()): string {
  const seconds = Math.round((new Date(at).getTime() - nowMs) / 1_000)
  const [unit, size] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? ['second', 1]
  const format = new Intl.RelativeTimeFormat(languageNow(), { numeric: 'auto' })
  return format.format(Math.trunc(seconds / size), unit)
}

interface TimeProps {
  /** RFC 3339, or milliseconds */
  readonly at: string | number
  readonly shape?: TimeShape
  /** tells it from now, with the exact time when it is pointed at */
  readonly fromNow?: boolean
}

/** A time, exact for programs and for who points at it. */
export function Time({ at, shape = 'minute', fromNow = false }: TimeProps): ReactNode {
  // Asked for, so that it is written anew when the language changes.
  useTranslation()
  const exact = formatTime(at, fromNow ? 'second' : shape)
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={`${exact} EAT`}
      className="tabular whitespace-nowrap"
    >
      {fromNow ? formatFromNow(at) : exact}
    </time>
  )
}
