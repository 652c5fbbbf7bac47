import { accountChoices, canPay } from './account-choices.ts'
import type { ApprovalPart, ApprovalView, TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { amountText, dayText, timeText } from './words.ts'

/** What could be paid back, out of which account, and until when. */
export function refundsPart(
  view: ApprovalView,
  { capPerRefundMinor }: TermsOf<'refunds'>,
  language: Language,
): ApprovalPart {
  const { refunds: say } = language.words
  const title = fill(say.title, { application: view.applicationName })
  const application = html`<strong>${view.applicationName}</strong>`
  const capped = capPerRefundMinor !== undefined
  return {
    title,
    approve: say.submit,
    approvable: canPay(view),
    body: html`<h1>${title}</h1>
<p class="lead">${fill(say.lead, { application })} ${say.limit}</p>
${capped && html`<div class="amount"><p class="label">${say.cap}</p><p class="sum">${amountText(capPerRefundMinor)}</p></div>`}
${accountChoices(view, { kind: 'radio', legend: say.from, pays: true }, language)}
${consequences(view, language)}`,
  }
}

function consequences(
  { applicationName: application, expiresAtMs }: ApprovalView,
  language: Language,
): Html {
  const { refunds: say, payment } = language.words
  return html`<section>
<h2>${fill(payment.until, { day: dayText(expiresAtMs, language) })}</h2>
<p class="small">${fill(say.again, { application })}</p>
<p class="small">${fill(say.ends, { time: timeText(expiresAtMs, language) })}</p>
</section>`
}
