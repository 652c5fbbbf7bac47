import type { Store } from '../../ports/store.ts'
import { newestFirst } from './newest-first.ts'
import type { Tables } from './tables.ts'

export function webhookReads({ webhooks, webhookSecrets }: Tables): Store['webhooks'] {
  // One whose deletion was taken back stands last.
  const inOrder = () => [...webhooks.values()].sort((a, b) => a.sequence - b.sequence)
  const enabled = () => inOrder().filter(({ status }) => status === 'enabled')
  return {
    get: async (id) => webhooks.get(id),
    page: async (applicationId, ask) =>
      newestFirst(inOrder(), ask, (row) => row.applicationId === applicationId),
    secrets: async (id) => [...(webhookSecrets.get(id) ?? [])],
    enabledOf: async (applicationIds) =>
      enabled().filter(({ applicationId }) => applicationIds.includes(applicationId)),
    watching: async (accountIds) =>
      enabled().filter(({ thresholds }) =>
        thresholds.some(({ accountId }) => accountIds.includes(accountId)),
      ),
  }
}
