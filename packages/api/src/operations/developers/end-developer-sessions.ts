import { decided, failed, type Operation } from '../../operation.ts'
import { toDeveloper } from '../../wire/to-developer.ts'

/** DELETE /v1/developers/sessions: every token so far opens nothing any more, also the one that asks. */
export const endDeveloperSessions: Operation<'endDeveloperSessions'> = async (given) => {
  const { developer, host } = given
  const { developers, organisations } = host.platform.service
  const [decision, memberships] = await Promise.all([
    developers.endSessions(developer.id),
    organisations.ofDeveloper(developer.id),
  ])
  return decision.ok
    ? decided(toDeveloper(developer, memberships), decision)
    : failed(decision.failure)
}
