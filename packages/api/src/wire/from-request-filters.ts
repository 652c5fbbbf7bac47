import type { Query } from '@wekeza/contract'
import type { RequestQuery } from '../ports/request-log.ts'
import { fromTime } from './from-time.ts'

type Filters = Pick<RequestQuery, 'status' | 'operationId' | 'resourceId' | 'fromMs' | 'toMs'>

/** @returns the name of the parameter that is no time, where one is none */
export function fromRequestFilters(
  query: Query<'listRequests'>,
): { ok: true; filters: Filters } | { ok: false; unreadable: 'from' | 'to' } {
  const fromMs = query.from === undefined ? undefined : fromTime(query.from)
  const toMs = query.to === undefined ? undefined : fromTime(query.to)
  if (Number.isNaN(fromMs)) return { ok: false, unreadable: 'from' }
  if (Number.isNaN(toMs)) return { ok: false, unreadable: 'to' }
  const filters = {
    ...(query.status !== undefined && { status: statusesOf(query.status) }),
    ...(query.operation !== undefined && { operationId: query.operation }),
    ...(query.resource_id !== undefined && { resourceId: query.resource_id }),
    ...(fromMs !== undefined && { fromMs }),
    ...(toMs !== undefined && { toMs }),
  }
  return { ok: true, filters }
}

/** One status, or `4xx` for all that begin with a four. */
function statusesOf(text: string): { from: number; to: number } {
  return { from: Number(text.replaceAll('x', '0')), to: Number(text.replaceAll('x', '9')) }
}
