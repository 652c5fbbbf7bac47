/** East Africa Time is UTC+3 all year. */
const EAT_OFFSET_HOURS = 3

/** The hour of the day in Nairobi, 0 to 23. */
export function nairobiHour(atMs: number): number {
  return (new Date(atMs).getUTCHours() + EAT_OFFSET_HOURS) % 24
}
