import { accountAccessPart } from './account-access-part.ts'
import type { ApprovalView } from './approval-view.ts'
import { type Html, html } from './html.ts'
import type { Page } from './page.ts'
import { paymentPart } from './payment-part.ts'

/** Approval: what is asked, from which accounts, with what consequences, until when; yes and no of the same weight. */
export function approvalPage(view: ApprovalView): Page {
  const { action, csrf, testBank, returnsTo, terms, fault } = view
  const part =
    terms.kind === 'account_access' ? accountAccessPart(view, terms) : paymentPart(view, terms)
  return {
    status: fault ? 422 : 200,
    title: fault ? 'Please look again' : `${part.title}?`,
    testBank,
    returnsTo,
    main: html`<form method="post" action="${action}/decide">
<input type="hidden" name="csrf" value="${csrf}">
${fault && html`<p class="alert" role="alert" id="fault">${fault}</p>`}
${part.body}
<div class="actions${part.approvable && ' two'}">
${part.approvable && html`<button class="go" type="submit" name="decision" value="approve">${part.approve}</button>`}
<button class="stay" type="submit" name="decision" value="deny" formnovalidate>Deny</button>
</div>
<p class="small aside">If you deny, nothing is shared or paid.</p>
</form>
${signedInAs(view)}`,
  }
}

function signedInAs({ action, csrf, customerName }: ApprovalView): Html {
  return html`<form class="who" method="post" action="${action}/switch">
<input type="hidden" name="csrf" value="${csrf}">
<span>Signed in as <strong>${customerName}</strong></span>
<button class="link" type="submit">Not you?</button>
</form>`
}
