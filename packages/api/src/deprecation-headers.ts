import type { OperationRow } from '@wekeza/contract'

/**
 * What callers are told of an operation that is on its way out: since when (RFC 9745), until when (RFC 8594), and where
 * it says what to use instead.
 */
export function deprecationHeaders(operation: OperationRow | null): Record<string, string> {
  const { deprecation } = operation ?? {}
  if (!deprecation) return {}
  const { atMs, sunsetAtMs, link } = deprecation
  return {
    deprecation: `@${Math.floor(atMs / 1000)}`,
    ...(sunsetAtMs !== undefined && { sunset: new Date(sunsetAtMs).toUTCString() }),
    link: `<${link}>; rel="deprecation"; type="text/html"`,
  }
}
