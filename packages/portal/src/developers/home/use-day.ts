import { useQuery } from '@tanstack/react-query'
import type { UsageReport } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { type Day, dayOf } from './day-of.ts'

const ROWS_MAX = 1_000

/** The last 24 hours of an organisation's test bank: calls of each hour, and what was refused. */
export function useDay(organisationId: string) {
  return useQuery({
    queryKey: ['developers', 'day', organisationId],
    queryFn: async ({ signal }): Promise<Day> => {
      const asked = { per: 'hour', by: 'operation,status', limit: ROWS_MAX } as const
      const report: UsageReport = await clientOf('developers').organisations.usage(
        organisationId,
        asked,
        { signal },
      )
      return dayOf(report)
    },
  })
}
