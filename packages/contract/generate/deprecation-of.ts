import type { Operation } from './document.ts'

/** Of an operation on its way out. Times as hosts send them, so that none of them reads dates as it answers. */
export function deprecationOf(operation: Operation) {
  const { 'x-deprecated-at': at, 'x-sunset': sunset, 'x-deprecation-link': link } = operation
  if (at === undefined) return {}
  const sunsetAtMs = sunset === undefined ? {} : { sunsetAtMs: Date.parse(sunset) }
  return { deprecation: { atMs: Date.parse(at), ...sunsetAtMs, link } }
}
