import { decided, failed, type Operation } from '../../operation.ts'
import { toDeveloper } from '../../wire/to-developer.ts'

/** POST /v1/developers/confirmations: whoever reads the mailbox sets the password; answers the developer. */
export const confirmEmail: Operation<'confirmEmail'> = async ({ host, body }) => {
  const decision = await host.platform.service.developers.confirm(body)
  if (!decision.ok) return failed(decision.failure)
  return decided(toDeveloper(decision.developer, decision.memberships), decision)
}
