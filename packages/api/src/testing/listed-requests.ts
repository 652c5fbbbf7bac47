import type { KeptRequest, RequestLog } from '../ports/request-log.ts'

/** A log of requests that keeps all of them in a list, for tests to look at. */
export function listedRequests(kept: KeptRequest[] = []): RequestLog {
  return {
    note: (request) => void kept.push(request),
    get: async (requestId) => kept.find((one) => one.requestId === requestId),
    async list({ applicationIds, status, operationId, resourceId, fromMs, toMs, before, limit }) {
      const fitting = kept.filter(
        (one) =>
          applicationIds.includes(one.applicationId) &&
          (!status || (one.status >= status.from && one.status <= status.to)) &&
          (operationId === undefined || one.operationId === operationId) &&
          (resourceId === undefined || one.resourceId === resourceId) &&
          (fromMs === undefined || one.atMs >= fromMs) &&
          (toMs === undefined || one.atMs < toMs) &&
          (!before || comesBefore(one, before)),
      )
      return fitting.toSorted((one, other) => (comesBefore(one, other) ? 1 : -1)).slice(0, limit)
    },
    flush: async () => {},
  }
}

type Place = Pick<KeptRequest, 'atMs' | 'requestId'>

function comesBefore(one: Place, other: Place): boolean {
  return one.atMs === other.atMs ? one.requestId < other.requestId : one.atMs < other.atMs
}
