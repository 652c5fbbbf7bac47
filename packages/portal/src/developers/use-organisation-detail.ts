import { useQuery } from '@tanstack/react-query'
import { clientOf } from '../session/clients.ts'
import { useOrganisation } from './organisation.ts'

/** The organisation of the page as the bank has it, with what it may have live. */
export function useOrganisationDetail() {
  const { organisation_id } = useOrganisation()
  return useQuery({
    queryKey: ['developers', 'organisation', organisation_id],
    queryFn: async ({ signal }) =>
      clientOf('developers').organisations.get(organisation_id, { signal }),
  })
}
