import { accountChoices } from './account-choices.ts'
import type { ApprovalPart, ApprovalView, TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { dayText, momentText, permissionText, timeText } from './words.ts'

type AccessTerms = TermsOf<'account_access'>

/** What an application would see, of which accounts, and until when. */
export function accountAccessPart(
  view: ApprovalView,
  terms: AccessTerms,
  language: Language,
): ApprovalPart {
  const { applicationName, accounts, expiresAtMs } = view
  const { access: say } = language.words
  const title = fill(say.title, { application: applicationName })
  const application = html`<strong>${applicationName}</strong>`
  const time = timeText(expiresAtMs, language)
  return {
    title,
    approve: say.submit,
    approvable: accounts.length > 0,
    body: html`<h1>${title}</h1>
<p class="lead">${fill(say.lead, { application })}</p>
<section>
<h2>${say.could}</h2>
<ul class="ticks">${asked(view, terms, language).map((words) => html`<li>${words}</li>`)}</ul>
</section>
${windowOf(terms, language)}
${accountChoices(view, { kind: 'checkbox', legend: say.which, pays: false }, language)}
<section>
<h2>${fill(say.until, { day: dayText(expiresAtMs, language) })}</h2>
<p class="small">${fill(say.ends, { time, application: applicationName })}</p>
</section>`,
  }
}

function asked(
  { scopes: granted }: ApprovalView,
  { permissions }: AccessTerms,
  language: Language,
): string[] {
  const { openid, offline_access: offline } = language.words.access.scopes
  return [
    ...permissions.map((permission) => permissionText(permission, language)),
    ...(granted.includes('openid') ? [openid] : []),
    ...(granted.includes('offline_access') ? [offline] : []),
  ]
}

/** Which transactions: nothing is said where all are meant. */
function windowOf(
  { transactionsFromMs: fromMs, transactionsToMs: toMs }: AccessTerms,
  language: Language,
): Html | undefined {
  const { access: say } = language.words
  const from = fromMs !== undefined && momentText(fromMs, language)
  const to = toMs !== undefined && momentText(toMs, language)
  if (!from && !to) return undefined
  const text = from && to ? say.fromTo : from ? say.from : say.to
  return html`<section>
<h2>${say.window}</h2>
<p class="small">${fill(text, { from, to })}</p>
</section>`
}
