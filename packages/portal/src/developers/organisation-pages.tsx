import { type ReactNode, useEffect } from 'react'
import { Outlet, useParams } from 'react-router'
import { Loaded } from '../design/loaded.tsx'
import { PageSkeleton } from '../design/skeleton.tsx'
import { NotFoundPage } from '../frame/not-found-page.tsx'
import { keepOrganisation, OrganisationOf } from './organisation.ts'
import { useDeveloper } from './use-developer.ts'

/** The pages of the organisation that the address names, if the developer belongs to it: else there is nothing here. */
export function OrganisationPages(): ReactNode {
  const { organisationId = '' } = useParams()
  const developer = useDeveloper()
  const found = developer.data?.memberships.find(
    ({ organisation_id }) => organisation_id === organisationId,
  )
  const id = found?.organisation_id
  useEffect(() => {
    if (id) keepOrganisation(id)
  }, [id])
  return (
    <Loaded query={developer} skeleton={<PageSkeleton />}>
      {() =>
        found ? (
          <OrganisationOf value={found}>
            <Outlet />
          </OrganisationOf>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}
