import type { PlatformStore } from '../../ports/platform-store.ts'
import type { Tables } from './tables.ts'

export function organisationRows({ organisations }: Tables): PlatformStore['organisations'] {
  return {
    get: async (id) => organisations.get(id),
    list: async () =>
      [...organisations.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

export function applicationRows(tables: Tables): PlatformStore['applications'] {
  const { applications } = tables
  const list = () => [...applications.values()].sort(byCreation)
  return {
    get: async (id) => applications.get(id),
    list: async () => list(),
    ofOrganisation: async (id) => list().filter((one) => one.organisationId === id),
    bankKeys: async () => [...new Set(list().map(({ bankKey }) => bankKey))],
  }
}

export function secretRows({ secrets }: Tables): PlatformStore['secrets'] {
  return {
    get: async (id) => secrets.get(id),
    list: async (applicationId) =>
      [...secrets.values()].filter((one) => one.applicationId === applicationId).sort(byCreation),
    async noteUse(id, atMs) {
      const before = secrets.get(id)
      if (before && (before.lastUsedAtMs ?? 0) < atMs) {
        secrets.set(id, { ...before, lastUsedAtMs: atMs })
      }
    },
  }
}

function byCreation(one: { createdAtMs: number }, other: { createdAtMs: number }): number {
  return one.createdAtMs - other.createdAtMs
}
