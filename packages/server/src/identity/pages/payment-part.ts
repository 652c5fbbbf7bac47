import { accountChoices, canPay } from './account-choices.ts'
import type { ApprovalPart, ApprovalView, TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { feeFact, payeeFacts, railFacts } from './payee-facts.ts'
import { amountText, dayText, timeText } from './words.ts'

/** What would be paid, to whom, how, and from which account. */
export function paymentPart(
  view: ApprovalView,
  terms: TermsOf<'single_payment'>,
  language: Language,
): ApprovalPart {
  const { payment: say } = language.words
  const application = html`<strong>${view.applicationName}</strong>`
  return {
    title: say.single,
    approve: say.submitSingle,
    approvable: canPay(view),
    body: html`<h1>${say.single}</h1>
<p class="lead">${fill(say.leadSingle, { application })}</p>
<div class="amount"><p class="label">${say.amount}</p><p class="sum">${amountText(terms.amountMinor)}</p></div>
<dl class="facts">${payeeFacts(terms.payee, language)}${railFacts(terms, language)}${feeFact(terms, { minor: terms.amountMinor, exact: true }, language)}</dl>
${accountChoices(view, { kind: 'radio', legend: say.from, pays: true }, language)}
${consequences(view, language)}`,
  }
}

function consequences({ applicationName, expiresAtMs }: ApprovalView, language: Language): Html {
  const { payment: say } = language.words
  const facts = { time: timeText(expiresAtMs, language), application: applicationName }
  return html`<section>
<h2>${fill(say.once, { day: dayText(expiresAtMs, language) })}</h2>
<p class="small">${fill(say.onceMore, facts)}</p>
</section>`
}
