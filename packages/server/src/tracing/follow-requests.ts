import type { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage } from 'node:http'
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { RequestLine } from '@wekeza/api'
import type { Doing } from './doing.ts'
import { readTraceparent } from './read-traceparent.ts'
import type { Tracing } from './tracing.ts'

/** Methods that OpenTelemetry knows; any other is told as one. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** A span for each request, from its first step until its answer is gone or its caller is. */
export function followRequests(
  tracer: Tracer,
  doing: AsyncLocalStorage<Doing>,
): Pick<Tracing, 'guard' | 'request'> {
  return {
    guard: (listener) => (request, response) => {
      const method = METHODS.has(request.method ?? '') ? String(request.method) : '_OTHER'
      const attributes = { 'http.request.method': method }
      const span = tracer.startSpan(
        method,
        { kind: SpanKind.SERVER, attributes },
        parentOf(request),
      )
      // Whatever else hears of the end may still say something of it.
      response.once('close', () => queueMicrotask(() => endOf(span, response.statusCode)))
      const context = trace.setSpan(ROOT_CONTEXT, span)
      doing.run({ span, context }, () => listener(request, response))
    },
    request(line) {
      const span = doing.getStore()?.span
      if (span?.isRecording()) describe(span, line)
    },
  }
}

/** A caller's `tracestate` is not taken: it is other systems' own, and goes to nobody from here. */
function parentOf({ headers }: IncomingMessage): Context {
  const parent = readTraceparent(headers.traceparent)
  if (!parent) return ROOT_CONTEXT
  const { traceId, spanId, sampled } = parent
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}

/** As OpenTelemetry's conventions for HTTP name it. No path, query or address: what is in them may be somebody's. */
function describe(span: Span, line: RequestLine): void {
  const { operationId, route, status, code, applicationId, requestId } = line
  if (route !== null) span.updateName(`${line.method} ${route}`)
  const known = {
    'http.route': route,
    'wekeza.operation_id': operationId,
    'wekeza.code': code,
    'wekeza.application_id': applicationId,
    'wekeza.request_id': requestId,
  }
  for (const [name, value] of Object.entries(known)) {
    if (value !== null) span.setAttribute(name, value)
  }
  if (status >= 500) span.setAttribute('error.type', code ?? String(status))
}

/** A refusal is no fault of the server, and so none of its span. */
function endOf(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status)
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
