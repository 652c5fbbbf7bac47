import type { Schema } from '@wekeza/contract'
import { type Html, html } from '../identity/pages/html.ts'
import { fill } from '../identity/pages/languages/fill.ts'
import type { Language } from '../identity/pages/languages/language.ts'
import type { PageIn } from '../identity/pages/page.ts'
import { dayText } from '../identity/pages/words.ts'
import { consentPath, PLAIN_PATH } from './plain-visit.ts'

type MyConsent = Schema<'MyConsent'>
type Status = MyConsent['consent']['status']

export interface ListView {
  readonly customerName: string
  readonly testBank: boolean
  readonly csrf: string
  readonly consents: readonly MyConsent[]
  /** all that wait for a holder of an account; whether this one has signed already */
  readonly approvals: readonly Approval[]
  readonly nextCursor: string | null
}

export interface Approval extends MyConsent {
  readonly isSigned: boolean
}

const OPEN: readonly Status[] = ['authorised', 'awaiting_authorisation', 'awaiting_co_holder']

/** What waits for the customer, what they have allowed, and what has ended. */
export function listPage(view: ListView): PageIn {
  return (language) => {
    const { plain: say, approval } = language.words
    const { consents, approvals, nextCursor, csrf } = view
    const of = (fits: (status: Status) => boolean) =>
      consents.filter(({ consent }) => fits(consent.status))
    const active = of((status) => status === 'authorised')
    const waiting = of((status) => status === 'awaiting_authorisation')
    const ended = of((status) => !OPEN.includes(status))
    return {
      status: 200,
      title: say.title,
      testBank: view.testBank,
      asksElsewhere: true,
      main: html`<h1>${say.title}</h1>
<p class="lead">${consents.length === 0 ? say.none : say.lead}</p>
${approvals.length > 0 && approvalsOf(approvals, language)}
${consents.length > 0 && section(say.active, active, language, say.noneActive)}
${section(say.waiting, waiting, language)}
${section(say.ended, ended, language)}
${nextCursor !== null && html`<p class="aside"><a href="${PLAIN_PATH}?cursor=${nextCursor}">${say.more}</a></p>`}
<div class="who"><span>${fill(approval.signedInAs, { customer: html`<strong>${view.customerName}</strong>` })}</span>
<form method="post" action="${PLAIN_PATH}/sign-out"><input type="hidden" name="csrf" value="${csrf}"><button class="link" type="submit">${say.signOut}</button></form>
<a href="/my">${say.full}</a></div>`,
    }
  }
}

function section(
  title: string,
  consents: readonly MyConsent[],
  language: Language,
  otherwise?: string,
): Html | undefined {
  if (consents.length === 0 && otherwise === undefined) return undefined
  return html`<section>
<h2>${title}</h2>
${consents.length === 0 ? html`<p class="small">${otherwise}</p>` : consents.map((one) => item(one, language))}
</section>`
}

function approvalsOf(approvals: readonly Approval[], language: Language): Html {
  const { plain: say } = language.words
  return html`<section>
<h2>${say.approvals}</h2>
<p class="small">${say.approvalsLead}</p>
${approvals.map((one) => item(one, language, one.isSigned ? say.signed : say.unsigned))}
</section>`
}

function item(
  { consent, application_name: name }: MyConsent,
  language: Language,
  standing?: string,
): Html {
  const { plain: say } = language.words
  const { id, kind, status, expires_at: expiresAt } = consent
  const until = () => fill(say.until, { day: dayText(Date.parse(expiresAt), language) })
  const stands = standing ?? (status === 'authorised' ? until() : say.statuses[status])
  return html`<a class="choice" href="${consentPath(id)}"><span><span class="name">${name}</span><span class="more">${say.kinds[kind]}</span></span><span class="sum"><small>${stands}</small></span></a>`
}
