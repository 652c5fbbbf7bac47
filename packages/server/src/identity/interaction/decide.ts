import type { Failure } from '@wekeza/bank'
import { gonePage } from '../pages/error-page.ts'
import { answerPage } from './answer-page.ts'
import { approve } from './approve.ts'
import { readAsked } from './read-asked.ts'
import { reject } from './reject.ts'
import { showApproval } from './show-approval.ts'
import { finish, turnBack } from './turn-back.ts'
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
  await decideApproval(visit, form.getAll('account'))
}

async function decideApproval(visit: Visit, chosenIds: readonly string[]): Promise<void> {
  const asked = await readAsked(visit)
  if (!asked) return answerPage(visit.response, gonePage())
  const { terms } = asked.consent
  const access = terms.kind === 'account_access'
  const named = !access && terms.debtorAccountId !== null
  if (!named && (access ? chosenIds.length === 0 : chosenIds.length !== 1)) {
    const message = access ? 'Choose at least one account.' : 'Choose the account to pay from.'
    return showApproval(visit, { message, chosenIds })
  }
  const outcome = await approve(visit, named ? undefined : chosenIds)
  if (!outcome.ok) return explain(visit, outcome.failure, chosenIds)
  await finish(visit, { consent: { grantId: outcome.grantId } }, { keepSignIn: true })
}

/** What the customer can mend is said on the page; the rest ends the request, with its reason for the application. */
async function explain(
  visit: Visit,
  failure: Failure | undefined,
  chosenIds: readonly string[],
): Promise<void> {
  if (failure?.code === 'account_not_of_customer') {
    return showApproval(visit, { message: 'Choose from your own accounts.', chosenIds })
  }
  const latest = await visit.provider.Interaction.find(visit.interaction.uid)
  if (latest?.result?.consent) return goOn(visit)
  const reason =
    failure?.code === 'consent_not_awaiting' ? `The consent is ${failure.status}.` : 'It is over.'
  return turnBack(visit, `${reason} Create a new one, and ask again.`)
}

function goOn({ response, interaction }: Visit): void {
  response.writeHead(303, { location: interaction.returnTo }).end()
}
