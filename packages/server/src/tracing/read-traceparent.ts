/** Where a caller's own trace stands. */
export interface RemoteParent {
  readonly traceId: string
  readonly spanId: string
  readonly sampled: boolean
}

const FORM =
  /^(?<version>[0-9a-f]{2})-(?<traceId>[0-9a-f]{32})-(?<spanId>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})(?<more>-.*)?$/
const NOTHING = /^0+$/
const SAMPLED = 1

/** Reads a `traceparent`; undefined: it is none, and is left alone (W3C Trace Context, section 3.2.2). */
export function readTraceparent(header: unknown): RemoteParent | undefined {
  const read = typeof header === 'string' ? FORM.exec(header)?.groups : undefined
  if (!read) return undefined
  const { version, traceId = '', spanId = '', flags = '', more } = read
  // Later versions may say more behind the flags, this one may not, and ff is none (section 3.2.2.1).
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined
  if (NOTHING.test(traceId) || NOTHING.test(spanId)) return undefined
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED }
}

/** @param sampled whether this trace is told to a collector */
export function writeTraceparent({ traceId, spanId, sampled }: RemoteParent): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`
}
