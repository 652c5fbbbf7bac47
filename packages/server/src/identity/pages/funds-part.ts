import { accountChoices } from './account-choices.ts'
import type { ApprovalPart, ApprovalView } from './approval-view.ts'
import { html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { dayText, timeText } from './words.ts'

/** Whether one account could pay: yes or no, and nothing else. */
export function fundsPart(view: ApprovalView, language: Language): ApprovalPart {
  const { applicationName, accounts, expiresAtMs, fixedAccountId } = view
  const { funds: say } = language.words
  const title = fill(say.title, { application: applicationName })
  const application = html`<strong>${applicationName}</strong>`
  const day = dayText(expiresAtMs, language)
  return {
    title,
    approve: say.submit,
    approvable: accounts.some(({ id }) => fixedAccountId === null || id === fixedAccountId),
    body: html`<h1>${title}</h1>
<p class="lead">${fill(say.lead, { application })}</p>
${accountChoices(view, { kind: 'radio', legend: say.which, pays: false }, language)}
<section>
<h2>${fill(say.until, { day })}</h2>
<p class="small">${fill(say.ends, { time: timeText(expiresAtMs, language) })}</p>
</section>`,
  }
}
