import type { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, SpanKind, TraceFlags, type Tracer, trace } from '@opentelemetry/api'
import { type Doing, ending, failed } from './doing.ts'
import { writeTraceparent } from './read-traceparent.ts'
import type { Leaving, Outcome } from './tracing.ts'

interface Followed {
  readonly tracer: Tracer
  readonly doing: AsyncLocalStorage<Doing>
}

/** A span for a call that leaves this process, which carries where it stands (W3C Trace Context, section 3.2). */
export async function leave<T>(
  { tracer, doing }: Followed,
  { to, method, server, apart = false }: Leaving,
  make: (headers: Readonly<Record<string, string>>) => Promise<T>,
  outcome: Outcome<T>,
): Promise<T> {
  const attributes = {
    'peer.service': to,
    'http.request.method': method,
    ...(server && { 'server.address': server.hostname, 'server.port': portOf(server) }),
  }
  const around = apart ? undefined : doing.getStore()?.context
  const span = tracer.startSpan(
    method,
    { kind: SpanKind.CLIENT, attributes },
    around ?? ROOT_CONTEXT,
  )
  const { traceId, spanId, traceFlags } = span.spanContext()
  const sampled = (traceFlags & TraceFlags.SAMPLED) === TraceFlags.SAMPLED
  const headers = { traceparent: writeTraceparent({ traceId, spanId, sampled }) }
  const inside = { span, context: trace.setSpan(ROOT_CONTEXT, span) }
  return ending(
    span,
    () => doing.run(inside, () => make(headers)),
    (result) => {
      const came = outcome(result)
      if ('status' in came) span.setAttribute('http.response.status_code', came.status)
      const fault =
        'fault' in came ? came.fault : came.status >= 400 ? String(came.status) : undefined
      if (fault !== undefined) failed(span, fault)
    },
  )
}

function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80)
}
