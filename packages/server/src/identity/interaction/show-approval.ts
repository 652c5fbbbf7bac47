import { approvalPage } from '../pages/approval-page.ts'
import { gonePage } from '../pages/error-page.ts'
import { paths } from '../paths.ts'
import { answerPage } from './answer-page.ts'
import { csrfToken } from './csrf-token.ts'
import { readAsked } from './read-asked.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Shows what is asked, again if the choice was not right. */
export async function showApproval(
  visit: Visit,
  fault?: { readonly message: string; readonly chosenIds: readonly string[] },
): Promise<void> {
  const { interaction, application, openBank, response } = visit
  const asked = await readAsked(visit)
  const customer = await openBank.bank.customers.get(customerIdOf(visit))
  if (!asked || !customer) return answerPage(response, gonePage())
  const page = approvalPage({
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    applicationName: application.name,
    customerName: customer.name,
    testBank: openBank.testing !== undefined,
    returnsTo: interaction.params.redirect_uri,
    terms: asked.consent.terms,
    scopes: asked.scopes,
    expiresAtMs: asked.consent.expiresAtMs,
    accounts: await openBank.bank.accounts.ofCustomer(customer.id),
    chosenIds: fault?.chosenIds ?? [],
    ...(fault && { fault: fault.message }),
  })
  answerPage(response, page)
}
