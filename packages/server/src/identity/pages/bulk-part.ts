import { accountChoices, canPay } from './account-choices.ts'
import type { ApprovalPart, ApprovalView, TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { amountText, dayText, timeText } from './words.ts'

/** What a file of payments comes to, which file it is, and from which account. */
export function bulkPart(
  view: ApprovalView,
  { totalMinor, itemsCount, fileHash }: TermsOf<'bulk_payment'>,
  language: Language,
): ApprovalPart {
  const { bulk: say, payment } = language.words
  const count = new Intl.NumberFormat(language.locale).format(itemsCount)
  const title = fill(say.title, { count })
  const application = html`<strong>${view.applicationName}</strong>`
  return {
    title,
    approve: say.submit,
    approvable: canPay(view),
    body: html`<h1>${title}</h1>
<p class="lead">${fill(say.lead, { application })}</p>
<div class="amount"><p class="label">${say.total}</p><p class="sum">${amountText(totalMinor)}</p></div>
<dl class="facts"><div><dt>${say.items}</dt><dd>${count}</dd></div>
<div><dt>${say.file}</dt><dd class="hash">${grouped(fileHash)}</dd></div></dl>
<p class="small">${say.compare}</p>
${accountChoices(view, { kind: 'radio', legend: payment.from, pays: true }, language)}
${consequences(view, language)}`,
  }
}

/** In groups of eight, so that two of them can be compared by eye; a browser copies what it breaks without spaces. */
function grouped(fileHash: string): Html {
  const groups = fileHash.match(/.{1,8}/g) ?? []
  return html`${groups.map((group) => html`${group}<wbr>`)}`
}

function consequences({ applicationName, expiresAtMs }: ApprovalView, language: Language): Html {
  const { bulk: say, payment } = language.words
  const facts = { time: timeText(expiresAtMs, language), application: applicationName }
  return html`<section>
<h2>${fill(payment.once, { day: dayText(expiresAtMs, language) })}</h2>
<p class="small">${fill(say.onceMore, facts)}</p>
</section>`
}
