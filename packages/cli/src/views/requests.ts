import type { ApiRequest, ApiRequestDetail } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoment } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { stepName } from '../requests/step-names.ts'
import type { Style } from '../terminal/paint.ts'
import { timelineTable } from './timeline.ts'

/** What was asked, by the name of the operation where there is one. */
export function askedOf({ operation, method }: ApiRequest): string {
  return operation ?? `${method}, nothing known`
}

/** Why it was refused; or what else there is to say of it. */
export function saidOf({ code, replayed }: ApiRequest): string {
  return code ?? (replayed ? 'replayed' : '')
}

export function styleOf({ status }: ApiRequest): Style {
  if (status >= 500) return 'red'
  return status >= 400 ? 'yellow' : 'green'
}

const COLUMNS: readonly Column<ApiRequest>[] = [
  { title: 'at', text: ({ at }) => timeOf(at) },
  { title: 'request', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => String(status), style: styleOf },
  { title: 'asked', text: askedOf, shrinks: true },
  { title: 'code', text: (request) => saidOf(request) || '-', shrinks: true },
  { title: 'ms', text: ({ duration_ms }) => millis(duration_ms), align: 'right', drops: true },
  { title: 'refused by', text: ({ refused_by }) => refused_by ?? '-', drops: true },
]

/** Where there are fewer columns, a time does without the day. */
const DATED_MIN = 110

/** In UTC, as precise as the order of requests needs it. */
export function timeOf(at: string): string {
  const columns = process.stdout.columns ?? Number.POSITIVE_INFINITY
  return at.slice(columns < DATED_MIN ? 11 : 0, 19).replace('T', ' ')
}

export const requestTable: View<readonly ApiRequest[]> = (requests) => table(requests, COLUMNS)

/** What was asked, which step refused it, what that means, what to do next, and what became of it. */
export const explanationCard: View<ApiRequestDetail> = (request) => {
  const { id, status, code, refused_by, explanation, retry_after_seconds: wait } = request
  const asked = request.route
    ? `${request.method} ${request.route}`
    : `${request.method}, a path that the contract has not`
  const told = card([
    ['request', id],
    ['asked', request.operation ? `${asked} (${request.operation})` : asked],
    ['by', request.application_id],
    ['under', request.consent_id],
    ['at', `${formatMoment(request.at)}, ${millis(request.duration_ms)} ms`],
    ['answered', [status, code ?? (status < 400 ? 'it went well' : '')].join(' ').trim()],
    ['replayed', request.replayed ? 'as its Idempotency-Key was answered first' : null],
    ['refused by', refused_by && `${stepName(refused_by)} (${refused_by})`],
    ['means', explanation && `${explanation.title}. ${explanation.cause}`],
    ['next', explanation?.next ?? null],
    ['made', request.resource_id],
    ['retry', explanation && retryLine(explanation.retryable, wait)],
  ])
  // Of what was only answered, the card has said all.
  return request.timeline.length > 1 ? `${told}\n\n${timelineTable(request.timeline)}` : told
}

function retryLine(retryable: boolean, waitSeconds: number | null): string {
  if (waitSeconds !== null) return `the same request, ${waitSeconds} seconds after the answer`
  return retryable
    ? 'the same request may go well later'
    : 'the same request fails again; change what is wrong first'
}

function millis(durationMs: number): string {
  return durationMs < 10
    ? durationMs.toFixed(1).replace(/\.0$/, '')
    : String(Math.round(durationMs))
}
