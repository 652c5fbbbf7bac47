import type { Failure } from '@wekeza/bank'
import { showApproval } from './show-approval.ts'
import { goOn, turnBack } from './turn-back.ts'
import type { Visit } from './visit.ts'

interface Refused {
  readonly failure?: Failure
  /** what stands in the bank is not what the customer was shown */
  readonly changed?: boolean
}

/** What the customer can mend is said on the page; the rest ends the request, with its reason for the application. */
export async function explainRefusal(
  visit: Visit,
  { failure, changed }: Refused,
  chosenIds: readonly string[],
): Promise<void> {
  if (await isDecided(visit)) return goOn(visit)
  const own = failure?.code === 'account_not_of_customer'
  if (changed || own) {
    const name = changed ? 'changed' : 'chooseOwn'
    const fault = { status: 422, message: ({ words }: Said) => words.approval[name] }
    return showApproval(visit, { fault, chosenIds: changed ? [] : chosenIds })
  }
  const reason =
    failure?.code === 'consent_not_awaiting' ? `The consent is ${failure.status}.` : 'It is over.'
  return turnBack(visit, `${reason} Create a new one, and ask again.`)
}

type Said = Visit['reader']['language']

/** Whether a click before this one, or at the same moment, has decided. */
export async function isDecided({ provider, interaction }: Visit): Promise<boolean> {
  const latest = await provider.Interaction.find(interaction.uid)
  return latest?.result?.consent !== undefined
}
