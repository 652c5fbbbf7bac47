import { type Rule, review } from '../rule.ts'

const DAY_MS = 86_400_000

/** An account that has paid nothing to speak of for long, and wakes. One that never paid has no silence to break. */
export const dormant: Rule = ({ instruction: { amountMinor }, activity, atMs }, figures) => {
  const lastAtMs = activity?.lastAtMs ?? null
  if (amountMinor < figures.wakingFromMinor || lastAtMs === null) return undefined
  const silentMs = atMs - lastAtMs
  if (silentMs < figures.silenceMs) return undefined
  const days = Math.floor(silentMs / DAY_MS)
  return review(
    'account_waking',
    `The account has paid nothing but small amounts for ${days} days.`,
  )
}
