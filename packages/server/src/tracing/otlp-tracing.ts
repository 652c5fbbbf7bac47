import { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, SpanKind, type Tracer, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  ParentBasedSampler,
  type ReadableSpan,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TracesConfig } from '../config/config.ts'
import { version } from '../version.ts'
import { type Doing, ending } from './doing.ts'
import { leave } from './follow-leaving.ts'
import { followRequests } from './follow-requests.ts'
import { spanQueue } from './span-queue.ts'
import type { Tracing } from './tracing.ts'

/** For one batch in all, with what is tried again of it. */
const EXPORT_TIMEOUT_MS = 5_000
const END_WITHIN_MS = 2_000

/**
 * Follows requests with OpenTelemetry, and tells a collector by OTLP over HTTP, as protobuf.
 * @example
 * const tracing = otlpTracing({ url: 'http://127.0.0.1:4318', headers: {}, ratio: 1, serviceName: 'wekeza-server' })
 * server.on('request', tracing.guard(listener))
 * await tracing.stop()
 */
export function otlpTracing(config: TracesConfig): Tracing {
  let tell: (cause: unknown) => void = () => {}
  const exporter = new OTLPTraceExporter({
    url: `${config.url.replace(/\/$/, '')}/v1/traces`,
    headers: config.headers,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  })
  const doing = new AsyncLocalStorage<Doing>()
  const queue = spanQueue<ReadableSpan>({
    send: (spans) => sentBy(exporter, spans),
    // What is told of a collector belongs to no request, though it was one that filled the queue.
    onSilence: (cause) => doing.exit(() => tell(cause)),
  })
  const tracer = tracerOf(config, (span) => queue.add(span))
  return {
    ...followRequests(tracer, doing),
    ids: () => doing.getStore()?.span.spanContext(),
    inStore: (system, operation, work) => {
      const around = doing.getStore()
      if (!around?.span.isRecording()) return work()
      const attributes = { 'db.system.name': system, 'db.operation.name': operation }
      const span = tracer.startSpan(
        operation,
        { kind: SpanKind.CLIENT, attributes },
        around.context,
      )
      return ending(span, work)
    },
    working(what, work) {
      const span = tracer.startSpan(what, { kind: SpanKind.INTERNAL }, ROOT_CONTEXT)
      const inside = { span, context: trace.setSpan(ROOT_CONTEXT, span) }
      return ending(span, () => doing.run(inside, work))
    },
    leaving: (call, make, outcome) => leave({ tracer, doing }, call, make, outcome),
    dropped: () => queue.dropped,
    onSilence(listener) {
      tell = listener
    },
    async stop() {
      await queue.end(END_WITHIN_MS)
      // What it tries again meanwhile is waited for by nobody.
      void exporter.shutdown().catch(() => {})
    },
  }
}

/**
 * A caller's no is heeded. Its yes is taken by our own ratio, by its trace's id as all who count so do, or strangers would
 * say what a collector is filled with.
 */
function tracerOf(
  { ratio, serviceName }: TracesConfig,
  onEnd: (span: ReadableSpan) => void,
): Tracer {
  const byRatio = new TraceIdRatioBasedSampler(ratio)
  const provider = new TracerProvider({
    sampler: new ParentBasedSampler({ root: byRatio, remoteParentSampled: byRatio }),
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [{ onStart() {}, onEnd, forceFlush: async () => {}, shutdown: async () => {} }],
  })
  return provider.getTracer('wekeza-server', version)
}

function sentBy(exporter: OTLPTraceExporter, spans: ReadableSpan[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  exporter.export(spans, ({ code, error }) => (code === 0 ? resolve() : reject(error)))
  return promise
}
