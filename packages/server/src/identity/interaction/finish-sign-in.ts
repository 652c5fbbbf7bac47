import { ACR } from '../acr.ts'
import { recordSignIn } from '../realms/record-sign-in.ts'
import type { FirstStep } from './first-step.ts'
import { leaveOtherSession } from './leave-other-session.ts'
import { finish } from './turn-back.ts'
import { personOf, type Visit } from './visit.ts'

/** Signs a customer in to the application's bank, and goes on to what is asked of them. */
export async function finishSignIn(
  visit: Visit,
  { customerId, counted }: FirstStep,
  amr: readonly ('pwd' | 'otp')[],
): Promise<void> {
  await recordSignIn(visit.ports, personOf(visit, customerId), amr, counted)
  await leaveOtherSession(visit, customerId)
  const strong = amr.includes('otp') && { acr: ACR }
  const login = { accountId: customerId, remember: false, amr: [...amr], ...strong, counted }
  await finish(visit, { login }, { keepSignIn: false })
}
