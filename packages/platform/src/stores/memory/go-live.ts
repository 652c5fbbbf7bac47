import type { PlatformStore } from '../../ports/platform-store.ts'
import type { Tables } from './tables.ts'

export function goLiveReads({ goLive, steps }: Tables): PlatformStore['goLive'] {
  const oldestFirst = () =>
    [...goLive.values()].sort((one, other) => one.submittedAtMs - other.submittedAtMs)
  return {
    get: async (id) => goLive.get(id),
    ofOrganisation: async (id) =>
      oldestFirst()
        .filter(({ organisationId }) => organisationId === id)
        .reverse(),
    waiting: async (statuses, limit) =>
      oldestFirst()
        .filter(({ rehearsal, status }) => !rehearsal && statuses.includes(status))
        .slice(0, limit),
    steps: async (id) =>
      [...steps.values()]
        .filter(({ requestId }) => requestId === id)
        .sort((one, other) => one.number - other.number),
  }
}
