import type { Step } from '../step.ts'

/** One line for every request, refused ones too. */
export const logRequest: Step = (call, { log, wall }) => {
  log.request({
    requestId: call.requestId,
    operationId: call.operation?.id ?? null,
    method: call.request.method,
    route: call.operation?.path ?? null,
    status: call.answer?.status ?? 0,
    code: call.answer?.code ?? null,
    applicationId: call.application?.id ?? null,
    durationMs: wall.nowMs() - call.startedAtMs,
  })
  return undefined
}
