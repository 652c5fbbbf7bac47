import { done, type Operation } from '../../operation.ts'
import { toDeveloper } from '../../wire/to-developer.ts'

/** GET /v1/developers/me: who is signed in, and where they belong. */
export const getDeveloper: Operation<'getDeveloper'> = async ({ developer, host }) => {
  const memberships = await host.platform.service.organisations.ofDeveloper(developer.id)
  return done(toDeveloper(developer, memberships))
}
