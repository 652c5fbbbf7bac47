import { answered, decided, failed, type Operation } from '../../operation.ts'
import { limitMail } from './limit-mail.ts'

/** POST /v1/developers: sends a mail, whoever has the address; the answer never says which mail. */
export const registerDeveloper: Operation<'registerDeveloper'> = async ({ call, host, body }) => {
  const { email, name, company_name: companyName } = body
  const limited = await limitMail(call, host, email)
  if (limited) return answered(limited)
  const decision = await host.platform.service.developers.register({ email, name, companyName })
  return decision.ok ? decided({ status: 'sent' }, decision) : failed(decision.failure)
}
