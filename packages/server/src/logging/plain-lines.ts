import type { Cause, LineFormat } from './line-format.ts'

/** Lines as people read them: a few short names. */
export const plainLines: LineFormat = {
  request: (time, line) => ({
    level: 'info',
    time,
    request_id: line.requestId,
    operation: line.operationId,
    method: line.method,
    route: line.route,
    status: line.status,
    code: line.code,
    application_id: line.applicationId,
    duration_ms: line.durationMs,
  }),
  fault: (time, requestId, cause) => ({
    level: 'error',
    time,
    request_id: requestId,
    ...fieldsOf(cause),
  }),
  note: (time, happening, facts) => ({ level: 'info', time, happening, ...facts }),
  trouble: (time, where, cause, bank) => ({
    level: 'error',
    time,
    where,
    ...(bank !== undefined && { bank }),
    ...fieldsOf(cause),
  }),
  within: ({ traceId, spanId }) => ({ trace_id: traceId, span_id: spanId }),
}

function fieldsOf({ message, stack, causes }: Cause): object {
  return { fault: message, stack, ...(causes.length > 0 && { causes }) }
}
