import { useQuery } from '@tanstack/react-query'
import type { Insight } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { DEFAULT_DAYS, dayBegins, daysBefore, type Range } from './range.ts'

/** How the platform did in some days: all of it, by partner, by application and by day. */
export function useInsight(range: Range) {
  return useQuery({
    queryKey: ['staff', 'insight', range],
    queryFn: async ({ signal }): Promise<Insight> => {
      const { operations } = clientOf('staff')
      if (range.kind === 'between') {
        const { from, to } = range
        return operations.insight({ from: dayBegins(from), to: dayBegins(to, 1) }, { signal })
      }
      const last = await operations.insight({}, { signal })
      if (range.days === DEFAULT_DAYS) return last
      // A test bank has a clock of its own: its own answer says when now is.
      return operations.insight({ from: daysBefore(last.to, range.days) }, { signal })
    },
  })
}
