import type { KeptRequest, RequestLog, RequestQuery } from '@wekeza/api'

const KEPT_MAX = 10_000

export interface KeptRequests extends RequestLog {
  /** forgets all of them */
  clear(): void
}

/** What applications asked, in memory: the last ten thousand, the oldest of which make room. */
export function keepRequests(keptMax = KEPT_MAX): KeptRequests {
  const kept = new Map<string, KeptRequest>()
  return {
    note(request) {
      kept.set(request.requestId, request)
      // They stand in the order in which they came.
      for (const id of kept.keys()) {
        if (kept.size <= keptMax) return
        kept.delete(id)
      }
    },
    get: async (requestId) => kept.get(requestId),
    list: async (query) =>
      [...kept.values()]
        .filter((one) => fits(one, query))
        .sort((one, other) => (isBehind(one, other) ? 1 : -1))
        .slice(0, query.limit),
    flush: async () => {},
    clear: () => kept.clear(),
  }
}

function fits(one: KeptRequest, query: RequestQuery): boolean {
  const { applicationIds, status, operationId, resourceId, fromMs, toMs, before } = query
  return (
    applicationIds.includes(one.applicationId) &&
    (status === undefined || (one.status >= status.from && one.status <= status.to)) &&
    (operationId === undefined || one.operationId === operationId) &&
    (resourceId === undefined || one.resourceId === resourceId) &&
    (fromMs === undefined || one.atMs >= fromMs) &&
    (toMs === undefined || one.atMs < toMs) &&
    (before === undefined || isBehind(one, before))
  )
}

type Place = Pick<KeptRequest, 'atMs' | 'requestId'>

/** Whether it stands behind another, where the newest come first. */
function isBehind(one: Place, other: Place): boolean {
  return one.atMs === other.atMs ? one.requestId < other.requestId : one.atMs < other.atMs
}
