/** RFC 3339, UTC, with milliseconds. */
export function toTime(atMs: number): string {
  return new Date(atMs).toISOString()
}
