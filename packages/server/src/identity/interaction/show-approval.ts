import { movesMoney } from '@wekeza/bank'
import { approvalPage } from '../pages/approval-page.ts'
import type { ApprovalView } from '../pages/approval-view.ts'
import { noFactorPage } from '../pages/code-page.ts'
import { gonePage } from '../pages/error-page.ts'
import type { Fault } from '../pages/fault.ts'
import { paths } from '../paths.ts'
import { prepareCode } from '../second-factor/prepare-code.ts'
import { answerPage } from './answer-page.ts'
import { approvalAsking } from './approval-asking.ts'
import { bindingOf, offeredOf, type Shown } from './bind-approval.ts'
import { csrfToken } from './csrf-token.ts'
import { readAsked } from './read-asked.ts'
import { hasSigned, showSigned } from './show-signed.ts'
import { customerIdOf, type Visit } from './visit.ts'

/** Shows what is asked, again if the choice or the code was not right. */
export async function showApproval(
  visit: Visit,
  wrong?: { readonly fault: Fault; readonly chosenIds: readonly string[] },
): Promise<void> {
  const { bank } = visit.openBank
  const asked = await readAsked(visit)
  const customer = await bank.customers.get(customerIdOf(visit))
  if (!asked || !customer) return answerPage(visit, gonePage())
  if (await hasSigned(visit, asked.consent)) return showSigned(visit)
  const accounts = await bank.accounts.ofCustomer(customer.id)
  const { fixedAccountId, offered } = offeredOf(asked.consent, accounts)
  const shown: Shown = { ...asked, offered }
  const code = await codeOf(visit, shown)
  if (code === 'none') return answerPage(visit, noFactorPage())
  const page = approvalPage({
    ...viewOf(visit, shown),
    ...code,
    customerName: customer.name,
    accounts,
    fixedAccountId,
    chosenIds: wrong?.chosenIds ?? [],
    ...(wrong && { fault: wrong.fault }),
  })
  answerPage(visit, page, wrong?.fault.headers)
}

function viewOf(visit: Visit, shown: Shown) {
  const { interaction, application, openBank } = visit
  const { terms, expiresAtMs, status } = shown.consent
  return {
    action: `${paths.interaction}/${interaction.uid}`,
    csrf: csrfToken(visit),
    binding: bindingOf(visit, shown),
    applicationName: application.name,
    testBank: openBank.testing !== undefined,
    returnsTo: interaction.params.redirect_uri,
    terms,
    scopes: shown.scopes,
    expiresAtMs,
    othersSigned: status === 'awaiting_co_holder',
  }
}

/** Where money moves, the code of the approval is made ready with the page. */
async function codeOf(
  visit: Visit,
  shown: Shown,
): Promise<Pick<ApprovalView, 'codeFrom'> | 'none'> {
  if (!movesMoney(shown.consent.terms)) return {}
  const codeFrom = await prepareCode(visit.ports, approvalAsking(visit, shown))
  return codeFrom === undefined ? 'none' : { codeFrom }
}
