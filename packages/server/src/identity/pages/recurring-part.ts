import { accountChoices, canPay } from './account-choices.ts'
import type { ApprovalPart, ApprovalView, TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { feeFact, payeeFacts, railFacts } from './payee-facts.ts'
import { amountText, dayText, momentText, timeText } from './words.ts'

type RecurringTerms = TermsOf<'recurring_payment'>
type PeriodLimit = NonNullable<RecurringTerms['perPeriod']>

/** What could be paid again and again: how much at a time and in a period, to whom, how, and from which account. */
export function recurringPart(
  view: ApprovalView,
  terms: RecurringTerms,
  language: Language,
): ApprovalPart {
  const { applicationName } = view
  const { payment: say } = language.words
  const title = fill(say.recurring, { application: applicationName })
  const application = html`<strong>${applicationName}</strong>`
  return {
    title,
    approve: say.submitRecurring,
    approvable: canPay(view),
    body: html`<h1>${title}</h1>
<p class="lead">${fill(say.leadRecurring, { application })}</p>
<div class="amount"><p class="label">${say.cap}</p><p class="sum">${amountText(terms.capPerPaymentMinor)}</p></div>
<dl class="facts">${limitFacts(terms, language)}${railFacts(terms, language)}${feeFact(terms, { minor: terms.capPerPaymentMinor, exact: false }, language)}</dl>
${terms.payees.map((payee) => html`<dl class="facts payee">${payeeFacts(payee, language)}</dl>`)}
${accountChoices(view, { kind: 'radio', legend: say.from, pays: true }, language)}
${consequences(view, terms, language)}`,
  }
}

function limitFacts({ perPeriod, startsAtMs }: RecurringTerms, language: Language): Html {
  const { payment: say } = language.words
  return html`${perPeriod && html`<div><dt>${say[perPeriod.period]}</dt><dd>${limitText(perPeriod, language)}</dd></div>`}
${startsAtMs !== undefined && html`<div><dt>${say.starts}</dt><dd>${momentText(startsAtMs, language)}</dd></div>`}`
}

function limitText({ capMinor, paymentsMax }: PeriodLimit, { words }: Language): Html {
  const { payment: say } = words
  const sum = amountText(capMinor)
  return paymentsMax === undefined
    ? fill(say.atMost, { sum })
    : fill(say.counted, { sum, count: paymentsMax })
}

function consequences(
  { applicationName: application, expiresAtMs }: ApprovalView,
  { perPeriod }: RecurringTerms,
  language: Language,
): Html {
  const { payment: say } = language.words
  const time = timeText(expiresAtMs, language)
  const uncounted = perPeriod?.paymentsMax === undefined && say.uncounted
  return html`<section>
<h2>${fill(say.until, { day: dayText(expiresAtMs, language) })}</h2>
<p class="small">${fill(say.again, { application })} ${uncounted}</p>
<p class="small">${fill(say.ends, { time })}</p>
</section>`
}
