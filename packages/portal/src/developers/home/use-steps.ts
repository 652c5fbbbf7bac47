import { useQuery } from '@tanstack/react-query'
import type { Application } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { developerQuery } from '../use-developer.ts'
import type { Seen } from './next-step.ts'

/** Where an organisation stands on its way to live credentials, asked of the bank. */
export function useSteps(organisationId: string, applications: readonly Application[]) {
  const hasApplication = applications.length > 0
  return useQuery({
    queryKey: ['developers', 'steps', organisationId, hasApplication],
    queryFn: async ({ client, signal }): Promise<Seen> => {
      const wekeza = clientOf('developers')
      const [me, organisation, readiness, asked] = await Promise.all([
        client.fetchQuery(developerQuery),
        wekeza.organisations.get(organisationId, { signal }),
        wekeza.goLive.readiness(organisationId, { signal }),
        wekeza.goLive.list(organisationId, { signal }),
      ])
      return {
        isConfirmed: me.status === 'active',
        hasApplication,
        hasPaid: readiness.made_payment,
        hasWebhook: readiness.made_webhook,
        score: readiness.score,
        hasAsked: asked.data.some(({ rehearsal }) => !rehearsal),
        isLive: organisation.live !== null,
      }
    },
  })
}
