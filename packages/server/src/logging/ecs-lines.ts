import type { Cause, LineFormat } from './line-format.ts'

/** Of the Elastic Common Schema. */
export const ECS_VERSION = '8.17.0'
const NANOSECONDS = 1_000_000

/** Lines in the fields of the Elastic Common Schema; what that has no name for stands under `wekeza`. */
export const ecsLines: LineFormat = {
  request: (time, line) => ({
    ...begun(time, 'info', 'wekeza.request'),
    message: `${line.method} ${line.route ?? '(no route)'} ${line.status}`,
    'event.duration': Math.round(line.durationMs * NANOSECONDS),
    'event.outcome': line.status < 400 ? 'success' : 'failure',
    'http.request.id': line.requestId,
    'http.request.method': line.method,
    'http.response.status_code': line.status,
    ...given('wekeza.operation', line.operationId),
    ...given('wekeza.route', line.route),
    ...given('wekeza.code', line.code),
    ...given('wekeza.application_id', line.applicationId),
  }),
  fault: (time, requestId, cause) => ({
    ...begun(time, 'error', 'wekeza.fault'),
    message: cause.message,
    'http.request.id': requestId,
    ...errorOf(cause),
  }),
  note: (time, happening, facts) => ({
    ...begun(time, 'info', 'wekeza.note'),
    message: happening,
    'wekeza.happening': happening,
    'wekeza.facts': facts,
  }),
  trouble: (time, where, cause, bank) => ({
    ...begun(time, 'error', 'wekeza.trouble'),
    message: `${where}: ${cause.message}`,
    'wekeza.where': where,
    ...given('wekeza.bank', bank),
    ...errorOf(cause),
  }),
  within: ({ traceId, spanId }) => ({ 'trace.id': traceId, 'span.id': spanId }),
}

function begun(time: string, level: 'info' | 'error', dataset: string): object {
  return {
    '@timestamp': time,
    'log.level': level,
    'ecs.version': ECS_VERSION,
    'service.name': 'wekeza-server',
    'event.dataset': dataset,
  }
}

function errorOf({ message, type, stack, causes }: Cause): object {
  const trace = [stack, ...causes].filter(Boolean).join('\nCaused by: ')
  return {
    'error.message': message,
    ...given('error.type', type),
    ...given('error.stack_trace', trace || undefined),
  }
}

/** What is not there is left out: an index would keep its emptiness. */
function given(name: string, value: string | null | undefined): object {
  return value === null || value === undefined ? {} : { [name]: value }
}
