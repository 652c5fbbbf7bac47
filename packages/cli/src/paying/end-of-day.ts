/**
 * The end of a day in East Africa Time (UTC+3, no summer time), in RFC 3339: how long the consent of a payment lives
 * that waits for that day. Made from the day alone, so that a repeated command asks for the same consent.
 */
export function endOfDay(day: string): string {
  return `${day}T20:59:59.000Z`
}
