import { nairobiDay, startOfNairobiDayMs } from '../calendar/nairobi-day.ts'
import type { Consent } from '../consents/consent.ts'
import type { Failure } from '../failure.ts'

/** Whether a day is later than today, and the consent lasts until then. None is now. */
export function checkExecutionDate(
  { expiresAtMs }: Pick<Consent, 'expiresAtMs'>,
  day: string | null,
  atMs: number,
): Failure | undefined {
  if (day === null) return undefined
  const startMs = startOfNairobiDayMs(day)
  // Not-a-number fails both comparisons, so a day that does not exist is refused too.
  if (startMs > atMs && startMs < expiresAtMs) return undefined
  const earliest = nairobiDay(atMs + 86_400_000)
  return { code: 'execution_date_invalid', received: day, earliest }
}
