import type { Terms } from '@wekeza/bank'
import { accountChoices } from './account-choices.ts'
import type { ApprovalPart, ApprovalView } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { amountText, bankText, dayText, railText, timeText } from './words.ts'

type PaymentTerms = Exclude<Terms, { kind: 'account_access' }>

/** What would be paid, to whom, how, and from which account. */
export function paymentPart(view: ApprovalView, terms: PaymentTerms): ApprovalPart {
  const { applicationName, accounts } = view
  const single = terms.kind === 'single_payment'
  const { debtorAccountId } = terms
  const payable = accounts.some(
    ({ id, status }) => status === 'active' && (debtorAccountId === null || id === debtorAccountId),
  )
  const title = single ? 'Approve this payment' : `Let ${applicationName} pay from your account`
  return {
    title,
    approve: single ? 'Approve payment' : 'Approve',
    approvable: payable,
    body: html`<h1>${title}?</h1>
<p class="lead"><strong>${applicationName}</strong> asks to ${single ? 'make this payment for you, once' : 'make payments to this payee for you, as often as it sends one'}.</p>
<div class="amount"><p class="label">${single ? 'Amount' : 'Up to, in each payment'}</p><p class="sum">${amountText(single ? terms.amountMinor : terms.capPerPaymentMinor)}</p></div>
${facts(terms)}
${accountChoices(view, { kind: 'radio', legend: 'Pay from', only: debtorAccountId })}
${consequences(view, single)}`,
  }
}

function facts({ payee, rail }: PaymentTerms): Html {
  return html`<dl class="facts">
<div><dt>To</dt><dd>${payee.name}</dd></div>
<div><dt>Account number</dt><dd>${payee.account_number}</dd></div>
<div><dt>Bank</dt><dd>${bankText(payee)}</dd></div>
<div><dt>Sent by</dt><dd>${railText(rail)}</dd></div>
</dl>`
}

function consequences({ applicationName, expiresAtMs }: ApprovalView, single: boolean): Html {
  const day = dayText(expiresAtMs)
  const time = timeText(expiresAtMs)
  return single
    ? html`<section>
<h2>Once only, by ${day}</h2>
<p class="small">Until ${time} on that day, ${applicationName} can make exactly this payment, and no other. Once it is sent, it cannot be called back.</p>
</section>`
    : html`<section>
<h2>Until ${day}</h2>
<p class="small">${applicationName} can pay this payee, and nobody else, without asking you again. The number of payments is not limited; the amount of each one is.</p>
<p class="small">It ends at ${time}. You can withdraw it sooner, at any time, and no further payment is made. Payments that were sent cannot be called back.</p>
</section>`
}
