import { useQuery } from '@tanstack/react-query'
import { clientOf } from '../session/clients.ts'

/** What answers here, and whether it has all that it needs. */
export function useRunning() {
  return useQuery({
    queryKey: ['running'],
    async queryFn() {
      const { system } = clientOf(null)
      const [version, readiness] = await Promise.all([
        system.version(),
        // 503 tells what is missing, and is no fault of this page.
        system.readiness({ maxRetries: 0 }).safe(),
      ])
      return { ...version, isReady: readiness.ok }
    },
  })
}
