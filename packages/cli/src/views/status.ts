import { card } from '../output/card.ts'
import type { View } from '../output/view.ts'
import type { PlatformStatus } from '../platform/read-status.ts'

export const statusCard: View<PlatformStatus> = (status) =>
  card([
    ['platform', `${status.base_url} (${status.name} ${status.version})`],
    ['alive', status.live ? 'yes' : 'no'],
    ['ready', status.ready ? 'yes' : 'no'],
    ...Object.entries(status.checks).map(([name, state]) => [`  ${name}`, state] as const),
    ['contract', status.contract_version],
  ])
