import { useQuery } from '@tanstack/react-query'
import { isApiError } from '@wekeza/sdk'
import { clientOf } from './clients.ts'

const STALE_MS = 600_000

/**
 * Whether mails stay on this platform, where anybody can read them at `/outbox`: so on a test platform, and never where
 * real people are.
 */
export function useOutbox() {
  return useQuery({
    queryKey: ['outbox'],
    staleTime: STALE_MS,
    async queryFn() {
      const asked = await clientOf(null).sandbox.mails({ to: 'nobody@wekeza.example' }).safe()
      if (asked.ok) return true
      if (isApiError(asked.error) && asked.error.status < 500) return false
      throw asked.error
    },
  })
}
