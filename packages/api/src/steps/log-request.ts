import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Host } from '../ports/host.ts'
import type { Step } from '../step.ts'

/**
 * One line for every request, refused ones too; what is known to be an application's is kept for it to read, and counted
 * for its bill.
 */
export const logRequest: Step = (call, host) => {
  const nowMs = host.wall.nowMs()
  const bankNowMs = call.openBank?.bank.clock.nowMs() ?? null
  const line = {
    requestId: call.requestId,
    operationId: call.operation?.id ?? null,
    method: call.request.method,
    route: call.operation?.path ?? null,
    status: call.answer?.status ?? 0,
    code: call.answer?.code ?? null,
    durationMs: nowMs - call.startedAtMs,
  }
  host.log.request({ ...line, applicationId: call.application?.id ?? null })
  const replayed = call.answer?.headers?.['idempotency-replayed'] === 'true'
  const seen = { line, replayed, bankNowMs }
  keep(call, host, seen)
  count(call, host, seen)
  return undefined
}

interface Seen {
  readonly line: Omit<Parameters<Host['log']['request']>[0], 'applicationId'>
  readonly replayed: boolean
  /** null: it ended before it reached a bank */
  readonly bankNowMs: number | null
}

function keep(call: Call, { requests }: Host, { line, replayed, bankNowMs }: Seen): void {
  const { application, answer } = call
  if (!application) return
  requests.note({
    ...line,
    replayed,
    atMs: call.startedAtMs,
    organisationId: application.organisationId,
    applicationId: application.id,
    bankKey: application.bankKey,
    refusedBy: line.code === null ? null : call.answeredBy,
    retryAfterSeconds: waitOf(answer),
    consentId: call.credentials?.consentId ?? null,
    resourceId: call.resourceId,
    bankAtMs: bankNowMs === null ? null : bankNowMs - line.durationMs,
    probe: call.probe,
  })
}

/** In the time of its bank, whose months are billed; a call that ended before it reached one, by the wall. */
function count(call: Call, { meter }: Host, { line, replayed, bankNowMs }: Seen): void {
  const { application, answer, operation } = call
  if (!application) return
  meter.count({
    atMs: bankNowMs ?? call.startedAtMs,
    organisationId: application.organisationId,
    applicationId: application.id,
    bankKey: application.bankKey,
    operationId: operation?.id ?? 'unknown',
    status: answer?.status ?? 0,
    durationMs: line.durationMs,
    // Almost all of it is ASCII: to measure what is not would cost every call a walk through its answer.
    bytes: answer?.body.length ?? 0,
    costUnits: operation?.rateCost ?? 0,
    replayed,
  })
}

function waitOf(answer: Answer | null): number | null {
  const seconds = answer?.headers?.['retry-after']
  return seconds === undefined ? null : Number(seconds)
}
