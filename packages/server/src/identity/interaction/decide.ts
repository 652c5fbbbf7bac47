import { movesMoney } from '@wekeza/bank'
import { gonePage } from '../pages/error-page.ts'
import type { Fault } from '../pages/fault.ts'
import { answerPage } from './answer-page.ts'
import { approve } from './approve.ts'
import { isBound, isFixed, type Shown } from './bind-approval.ts'
import { checkChoice } from './check-choice.ts'
import { explainRefusal, isDecided } from './explain-refusal.ts'
import { proveApproval, withCode } from './prove-approval.ts'
import { readShown } from './read-shown.ts'
import { reject } from './reject.ts'
import { showApproval } from './show-approval.ts'
import { showSigned } from './show-signed.ts'
import { finish, goOn, turnBack } from './turn-back.ts'
import type { Action, Visit } from './visit.ts'

/** Takes the customer's yes or no. */
export const decide: Action = async (visit, form) => {
  // A second click: the first one was taken already, so the browser just goes on.
  if (visit.interaction.result?.consent) return goOn(visit)
  const decision = form.get('decision')
  if (decision === 'deny') {
    await reject(visit)
    return turnBack(visit, 'The customer denied it.')
  }
  if (decision !== 'approve') return showApproval(visit)
  await decideApproval(visit, form)
}

/** What was shown must still stand, then the choice must fit, then the code, and then the bank decides. */
async function decideApproval(visit: Visit, form: URLSearchParams): Promise<void> {
  const shown = await readShown(visit)
  if (!shown) return answerPage(visit, gonePage())
  const chosenIds = chosenIn(shown, form)
  const again = (fault: Fault) => showApproval(visit, { fault, chosenIds })
  const binding = form.get('binding') ?? ''
  if (!isBound(visit, shown, binding)) return explainRefusal(visit, { changed: true }, chosenIds)
  const wrong = checkChoice(shown, chosenIds)
  if (wrong) return again({ status: 422, message: ({ words }) => words.approval[wrong] })
  if (movesMoney(shown.consent.terms)) {
    const fault = await proveApproval(visit, shown, form.get('code') ?? '')
    if (fault) return (await isDecided(visit)) ? goOn(visit) : again(fault)
  }
  await finishApproval(visit, shown, { binding, chosenIds })
}

async function finishApproval(
  visit: Visit,
  { consent: { terms } }: Shown,
  choice: { readonly binding: string; readonly chosenIds: readonly string[] },
): Promise<void> {
  const outcome = await approve(visit, choice)
  if (!outcome.ok) return explainRefusal(visit, outcome, choice.chosenIds)
  if (outcome.grantId === undefined) return showSigned(visit)
  const login = movesMoney(terms) && withCode(visit)
  const result = { ...(login && { login }), consent: { grantId: outcome.grantId } }
  await finish(visit, result, { keepSignIn: true })
}

/** What is fixed is not chosen, whatever the form says. */
function chosenIn({ consent, offered }: Shown, form: URLSearchParams): string[] {
  return isFixed(consent) ? offered.map(({ id }) => id) : form.getAll('account')
}
