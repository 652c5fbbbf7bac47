import type { Terms } from '@wekeza/bank'
import { scopes } from '@wekeza/contract'
import { accountChoices } from './account-choices.ts'
import type { ApprovalPart, ApprovalView } from './approval-view.ts'
import { html } from './html.ts'
import { dayText, permissionText, timeText } from './words.ts'

type AccessTerms = Extract<Terms, { kind: 'account_access' }>

/** What an application would see, of which accounts, and until when. */
export function accountAccessPart(view: ApprovalView, terms: AccessTerms): ApprovalPart {
  const { applicationName, accounts, expiresAtMs } = view
  return {
    title: `Share your accounts with ${applicationName}`,
    approve: 'Approve',
    approvable: accounts.length > 0,
    body: html`<h1>Share your accounts with ${applicationName}?</h1>
<p class="lead"><strong>${applicationName}</strong> asks your permission to see what is listed here. It cannot move money.</p>
<section>
<h2>What it could do</h2>
<ul class="ticks">${asked(view, terms).map((words) => html`<li>${words}</li>`)}</ul>
</section>
${accountChoices(view, { kind: 'checkbox', legend: 'Which accounts?' })}
<section>
<h2>Until ${dayText(expiresAtMs)}</h2>
<p class="small">It ends at ${timeText(expiresAtMs)}. You can withdraw it sooner, at any time, and it ends at once. ${applicationName} keeps what it has seen by then.</p>
</section>`,
  }
}

function asked({ scopes: granted }: ApprovalView, { permissions }: AccessTerms): string[] {
  const { openid, offline_access: offline } = scopes.customer
  return [
    ...permissions.map(permissionText),
    ...(granted.includes('openid') ? [openid] : []),
    ...(granted.includes('offline_access') ? [offline] : []),
  ]
}
