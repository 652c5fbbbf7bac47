import { accountAccessPart } from './account-access-part.ts'
import type { ApprovalPart, ApprovalView } from './approval-view.ts'
import { bulkPart } from './bulk-part.ts'
import { codeField } from './code-field.ts'
import { fundsPart } from './funds-part.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import type { PageIn } from './page.ts'
import { paymentPart } from './payment-part.ts'
import { recurringPart } from './recurring-part.ts'
import { refundsPart } from './refunds-part.ts'

/** Approval: what is asked, from which accounts, with what consequences, until when; yes and no of the same weight. */
export function approvalPage(view: ApprovalView): PageIn {
  const { testBank, returnsTo, fault } = view
  return (language) => {
    const part = partOf(view, language)
    return {
      status: fault?.status ?? 200,
      title: fault ? language.words.approval.faulty : part.title,
      testBank,
      returnsTo,
      main: html`${form(view, part, language)}
${signedInAs(view, language)}`,
    }
  }
}

function partOf(view: ApprovalView, language: Language): ApprovalPart {
  const { terms } = view
  switch (terms.kind) {
    case 'account_access':
      return accountAccessPart(view, terms, language)
    case 'single_payment':
      return paymentPart(view, terms, language)
    case 'recurring_payment':
      return recurringPart(view, terms, language)
    case 'bulk_payment':
      return bulkPart(view, terms, language)
    case 'refunds':
      return refundsPart(view, terms, language)
    case 'funds_confirmation':
      return fundsPart(view, language)
  }
}

function form(view: ApprovalView, part: ApprovalPart, language: Language): Html {
  const { action, csrf, binding, fault } = view
  const { approval: say } = language.words
  return html`<form method="post" action="${action}/decide">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="binding" value="${binding}">
${fault && html`<p class="alert" role="alert" id="fault">${fault.message(language)}</p>`}
${part.body}
${view.othersSigned && html`<p class="hint">${say.othersFirst}</p>`}
${part.approvable && codePart(view, language)}
<div class="actions${part.approvable && ' two'}">
${part.approvable && html`<button class="go" type="submit" name="decision" value="approve">${part.approve}</button>`}
<button class="stay" type="submit" name="decision" value="deny" formnovalidate>${say.deny}</button>
</div>
<p class="small aside">${say.ifDenied}</p>
</form>`
}

/** Dynamic linking: the code is asked for beneath amount and payee, and counts for them alone. */
function codePart({ codeFrom, fault }: ApprovalView, language: Language): Html | undefined {
  if (codeFrom === undefined) return undefined
  const { approval: say, code } = language.words
  return html`<section class="prove">
<h2>${say.codeLegend}</h2>
<p class="small">${codeFrom === 'totp' ? code.totp : codeFrom === 'sent' ? code.sent : ''} ${say.codeBinding}</p>
${codeField({ codeFrom, faulty: fault !== undefined, autofocus: false }, language)}
</section>`
}

function signedInAs({ action, csrf, customerName }: ApprovalView, { words }: Language): Html {
  const { approval: say } = words
  return html`<form class="who" method="post" action="${action}/switch">
<input type="hidden" name="csrf" value="${csrf}">
<span>${fill(say.signedInAs, { customer: html`<strong>${customerName}</strong>` })}</span>
<button class="link" type="submit">${say.notYou}</button>
</form>`
}
