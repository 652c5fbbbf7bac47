import { done, failed, type Operation } from '../../operation.ts'
import { toTime } from '../../wire/to-time.ts'

/** POST /v1/payee-verifications: whether a payee is who the payer takes them for. */
export const verifyPayee: Operation<'verifyPayee'> = async ({ bank, body }) => {
  const decision = await bank.payees.verify(body.payee)
  if (!decision.ok) return failed(decision.failure)
  const { result, registeredName } = decision.verification
  return done({ result, registered_name: registeredName, checked_at: toTime(decision.atMs) })
}
