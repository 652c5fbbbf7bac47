import { answered, decided, failed, type Operation } from '../../operation.ts'
import { toTime } from '../../wire/to-time.ts'
import { limitMail } from './limit-mail.ts'

/** POST /v1/organisations/{organisation_id}/invitations: mails a token that makes its reader a member. */
export const inviteMember: Operation<'inviteMember'> = async (given) => {
  const { call, developer, host, params, body } = given
  const organisationId = params.organisation_id ?? ''
  const { organisations } = host.platform.service
  const decision = await organisations.invite(developer.id, organisationId, body)
  if (!decision.ok) return failed(decision.failure)
  // Asked last, so that who may not invite uses up nobody's mails.
  const limited = await limitMail(call, host, body.email)
  if (limited) return answered(limited)
  const { email, role, endsAtMs } = decision.invitation
  const told = { organisation_id: organisationId, email, role }
  const created_at = toTime(host.wall.nowMs())
  return decided({ ...told, created_at, ends_at: toTime(endsAtMs) }, decision)
}
