import { answered, decided, failed, type Operation } from '../../operation.ts'
import { limitMail } from './limit-mail.ts'

/** POST /v1/developers/password-resets: sends a mail if somebody has the address; the answer is the same if not. */
export const requestPasswordReset: Operation<'requestPasswordReset'> = async (given) => {
  const { call, host, body } = given
  const limited = await limitMail(call, host, body.email)
  if (limited) return answered(limited)
  const decision = await host.platform.service.developers.askForPassword(body.email)
  return decision.ok ? decided({ status: 'sent' }, decision) : failed(decision.failure)
}
