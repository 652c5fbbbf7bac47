import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ApplicationRequest, UpdateApplicationRequest } from '@wekeza/sdk'
import { clientOf } from '../../session/clients.ts'
import { useKeyFor } from '../key-for.ts'

/** Keys of what belongs to applications; what creates or changes one invalidates `all`. */
export const applicationsKeys = {
  all: ['developers', 'applications'],
  of: (organisationId: string) => ['developers', 'applications', organisationId],
  one: (applicationId: string) => ['developers', 'applications', 'one', applicationId],
} as const

/** The applications of an organisation. */
export function useApplications(organisationId: string) {
  return useQuery({
    queryKey: applicationsKeys.of(organisationId),
    queryFn: async ({ signal }) =>
      (await clientOf('developers').applications.list(organisationId, { signal })).data,
  })
}

/** One application with its settings. */
export function useApplication(applicationId: string) {
  return useQuery({
    queryKey: applicationsKeys.one(applicationId),
    queryFn: async ({ signal }) =>
      clientOf('developers').applications.get(applicationId, { signal }),
  })
}

/** Creates an application; its answer has the secret, this once. A second press of the same form creates no second one. */
export function useCreateApplication(organisationId: string) {
  const queries = useQueryClient()
  const keyFor = useKeyFor()
  return useMutation({
    mutationFn: async (asked: ApplicationRequest) =>
      clientOf('developers').applications.create(organisationId, asked, {
        idempotencyKey: keyFor(asked),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['developers'] })
    },
  })
}

/** Changes an application's settings. */
export function useUpdateApplication(applicationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (change: UpdateApplicationRequest) =>
      clientOf('developers').applications.update(applicationId, change),
    onSuccess: async (application) => {
      queries.setQueryData(applicationsKeys.one(applicationId), application)
      await queries.invalidateQueries({ queryKey: applicationsKeys.all })
    },
  })
}
