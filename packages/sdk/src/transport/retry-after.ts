/** What Retry-After asks for (RFC 9110, section 10.2.3), in milliseconds: seconds, or a date by the server's own clock. */
export function retryAfterMs(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim()
  if (!text) return null
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000
  const until = Date.parse(text)
  if (Number.isNaN(until)) return null
  const from = Date.parse(headers.get('date') ?? '')
  return Math.max(0, until - (Number.isNaN(from) ? Date.now() : from))
}
