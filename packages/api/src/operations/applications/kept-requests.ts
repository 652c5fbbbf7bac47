import { answered, done, type Given } from '../../operation.ts'
import { requestAsk, requestPage } from '../../paging/request-page.ts'
import { problem } from '../../problems/problem.ts'
import { problemOfTime } from '../../problems/problem-of-time.ts'
import { fromRequestFilters } from '../../wire/from-request-filters.ts'
import { toApiRequest, toApiRequestDetail } from '../../wire/to-api-request.ts'
import { timelineOf } from './timeline-of.ts'

/** What one application asked, newest first, as a page. */
export async function listKept(
  { call, host, query }: Given<'listRequests' | 'listApplicationRequests'>,
  applicationId: string,
) {
  const read = fromRequestFilters(query)
  if (!read.ok) return answered(problemOfTime(call, read.unreadable))
  const asked = requestAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const ask = { applicationIds: [applicationId], ...read.filters, ...asked.ask }
  const { rows, page, headers } = requestPage(call, host, await host.requests.list(ask))
  return done({ data: rows.map(toApiRequest), page }, [], headers)
}

/** One request, and what became of it, that an application made. What another made is as unknown as what nobody did. */
export async function getKept(
  { call, host, params }: Given<'getRequest' | 'getApplicationRequest'>,
  applicationId: string,
) {
  const requestId = params.request_id ?? ''
  const kept = await host.requests.get(requestId)
  if (kept?.applicationId === applicationId) {
    return done(toApiRequestDetail(kept, await timelineOf(host, kept)))
  }
  const fact = `There is no request ${requestId} here.`
  return answered(problem(call, 'request_not_found', { fact }))
}
