import type { InteractionResults } from 'oidc-provider'
import { ACR } from '../acr.ts'
import type { Fault } from '../pages/fault.ts'
import { checkSecondFactor } from '../realms/check-second-factor.ts'
import { approvalAsking } from './approval-asking.ts'
import type { Shown } from './bind-approval.ts'
import { tooManyTries } from './too-many-tries.ts'
import { countedOf, customerIdOf, type Visit } from './visit.ts'

/**
 * Takes the code of an approval: once, and for exactly what is shown.
 * @returns what was wrong, or nothing
 */
export async function proveApproval(
  visit: Visit,
  shown: Shown,
  code: string,
): Promise<Fault | undefined> {
  if (code.trim() === '') return fault('missing')
  const asking = approvalAsking(visit, shown)
  const outcome = await checkSecondFactor(visit.ports, asking, countedOf(visit), code)
  if (outcome.kind === 'wait') return tooManyTries(outcome.seconds)
  if (outcome.kind === 'wrong') return fault('wrong')
  await record(visit, shown, asking.binding)
  return undefined
}

/** The digest stands in the chain: what was approved can be proved from it later, and nothing be read. */
function record(visit: Visit, { consent }: Shown, binding: string): Promise<void> {
  const { ports, application } = visit
  return ports.audit.record({
    bank: application.bankKey,
    atMs: ports.wall.nowMs(),
    actor: `customer:${customerIdOf(visit)}`,
    act: 'code.accepted',
    subject: consent.id,
    facts: { binding, application: application.id },
  })
}

/** The sign-in that this approval has made a strong one (RFC 8176). */
export function withCode({ interaction }: Visit): InteractionResults['login'] {
  const login = interaction.lastSubmission?.login
  return login && { ...login, amr: ['pwd', 'otp'], acr: ACR }
}

function fault(name: 'missing' | 'wrong'): Fault {
  return { status: 422, message: ({ words }) => words.code[name] }
}
