import { nairobiHour } from '../../calendar/nairobi-hour.ts'
import { formatAmount } from '../../money/format-amount.ts'
import { type Rule, review } from '../rule.ts'

/** Much money at an hour at which people sleep. What is taken now for a later day is looked at all the same. */
export const night: Rule = ({ instruction: { amountMinor }, atMs }, figures) => {
  const { nightFromMinor, nightHours } = figures
  if (amountMinor < nightFromMinor || !isNight(nairobiHour(atMs), nightHours)) return undefined
  const [from, to] = nightHours
  const hours = `between ${from}:00 and ${to}:00 in Nairobi`
  return review('night', `It is KES ${formatAmount(nightFromMinor)} or more, ${hours}.`)
}

/** A night goes over midnight. */
function isNight(hour: number, [from, to]: readonly [number, number]): boolean {
  return hour >= from || hour < to
}
