import { callerOf } from '../../http/caller.ts'
import type { Fault } from '../pages/fault.ts'
import { checkPassword } from '../realms/check-password.ts'
import { asksCodeAtApproval } from './asks-code.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { rememberFirstStep } from './first-step.ts'
import { showSignIn } from './show-sign-in.ts'
import { tooManyTries } from './too-many-tries.ts'
import { goToStart } from './turn-back.ts'
import type { Action, Visit } from './visit.ts'

/** Takes the password. A code is asked for next, or with the approval where money moves. */
export const signIn: Action = async (visit, form) => {
  const username = (form.get('username') ?? '').slice(0, 100)
  const password = form.get('password') ?? ''
  if (username.trim() === '' || password === '') {
    return showSignIn(visit, { fault: fault('empty'), username })
  }
  const outcome = await checkPassword(visit.ports, {
    realm: 'customers',
    bankKey: visit.application.bankKey,
    username,
    password,
    address: addressOf(visit),
  })
  if (outcome.kind === 'wait') {
    return showSignIn(visit, { fault: tooManyTries(outcome.seconds), username })
  }
  if (outcome.kind === 'wrong') return showSignIn(visit, { fault: fault('wrong'), username })
  const first = { customerId: outcome.personId, counted: outcome.counted }
  if (await asksCodeAtApproval(visit)) return finishSignIn(visit, first, ['pwd'])
  await rememberFirstStep(visit, first)
  goToStart(visit)
}

function fault(name: 'empty' | 'wrong'): Fault {
  return { status: 422, message: ({ words }) => words.signIn[name] }
}

function addressOf({ request }: Visit): string {
  return callerOf(request).address
}
