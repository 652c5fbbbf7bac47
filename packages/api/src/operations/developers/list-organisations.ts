import { done, type Operation } from '../../operation.ts'
import { toOrganisation } from '../../wire/to-organisation.ts'

/** GET /v1/organisations: those that the developer belongs to. */
export const listOrganisations: Operation<'listOrganisations'> = async ({ developer, host }) => {
  const memberships = await host.platform.service.organisations.ofDeveloper(developer.id)
  return done({ data: memberships.map(toOrganisation) })
}
