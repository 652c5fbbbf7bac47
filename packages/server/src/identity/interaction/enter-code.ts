import type { Fault } from '../pages/fault.ts'
import { checkSecondFactor } from '../realms/check-second-factor.ts'
import { finishSignIn } from './finish-sign-in.ts'
import { forgetFirstStep, readFirstStep } from './first-step.ts'
import { showCode, signInAsking } from './show-login.ts'
import { showSignIn } from './show-sign-in.ts'
import { tooManyTries } from './too-many-tries.ts'
import { goOn, goToStart } from './turn-back.ts'
import type { Action } from './visit.ts'

/** Takes the code of the second step. */
export const enterCode: Action = async (visit, form) => {
  // A second click: the first one was taken already, so the browser just goes on.
  if (visit.interaction.result?.login) return goOn(visit)
  const first = await readFirstStep(visit)
  if (!first) return showSignIn(visit)
  const code = form.get('code') ?? ''
  if (code.trim() === '') return showCode(visit, first, fault('missing'))
  const asking = signInAsking(visit, first)
  const outcome = await checkSecondFactor(visit.ports, asking, first.counted, code)
  if (outcome.kind === 'wait') return showCode(visit, first, tooManyTries(outcome.seconds))
  if (outcome.kind === 'wrong') return showCode(visit, first, fault('wrong'))
  await forgetFirstStep(visit)
  await finishSignIn(visit, first, ['pwd', 'otp'])
}

/** Back to the password, for somebody else. */
export const restartSignIn: Action = async (visit) => {
  await forgetFirstStep(visit)
  goToStart(visit)
}

function fault(name: 'missing' | 'wrong'): Fault {
  return { status: 422, message: ({ words }) => words.code[name] }
}
