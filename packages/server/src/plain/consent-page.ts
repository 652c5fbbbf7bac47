import type { Schema } from '@wekeza/contract'
import { type Html, html, type Piece } from '../identity/pages/html.ts'
import { fill } from '../identity/pages/languages/fill.ts'
import type { Language } from '../identity/pages/languages/language.ts'
import type { PageIn } from '../identity/pages/page.ts'
import { payeeFacts } from '../identity/pages/payee-facts.ts'
import { dayText, momentText, permissionText } from '../identity/pages/words.ts'
import { consentPath, PLAIN_PATH } from './plain-visit.ts'

export interface ConsentView {
  readonly detail: Schema<'MyConsentDetail'>
  /** the customer's own, by which the consent's are named */
  readonly accounts: readonly Schema<'Account'>[]
  readonly testBank: boolean
  readonly csrf: string
  /** whether this customer has approved what waits for a holder of an account */
  readonly signed: boolean
  /** whether it was withdrawn just now */
  readonly withdrawn: boolean
}

const OPEN: readonly string[] = ['awaiting_authorisation', 'awaiting_co_holder', 'authorised']

/** One consent in plain words: what it allows, what came of it, and how it ends. */
export function consentPage(view: ConsentView): PageIn {
  return (language) => {
    const { plain: say } = language.words
    const { consent, application_name: application } = view.detail
    return {
      status: 200,
      title: `${application}: ${say.kinds[consent.kind]}`,
      testBank: view.testBank,
      asksElsewhere: true,
      main: html`${view.withdrawn && consent.status === 'revoked' && receipt(view, language)}
<h1>${application}</h1>
<p class="lead">${say.kinds[consent.kind]}</p>
<dl class="facts long">${consent.payee && payeeFacts(consent.payee, language)}${facts(view, language).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${allowed(view, language)}
${consent.status === 'awaiting_co_holder' && !view.signed && approving(application, language)}
${OPEN.includes(consent.status) && withdrawing(view, language)}
<p class="who"><a href="${PLAIN_PATH}">${say.back}</a></p>`,
    }
  }
}

function facts({ detail, accounts, signed }: ConsentView, language: Language): [string, Piece][] {
  const { plain: say } = language.words
  const { consent, reads, paid } = detail
  const lastReadMs = Math.max(...reads.map(({ last_at: at }) => Date.parse(at)))
  const pays = consent.kind !== 'account_access' && consent.kind !== 'funds_confirmation'
  const { amount, cap_per_payment: cap } = consent
  const waits = consent.status === 'awaiting_co_holder'
  const mine = signed ? say.signed : say.unsigned
  return [
    ...(amount ? [[language.words.payment.amount, moneyText(amount)] as [string, Piece]] : []),
    [say.stands, waits ? mine : say.statuses[consent.status]],
    [say.accounts, accountsOf(consent, accounts)],
    [say.given, dayText(Date.parse(consent.created_at), language)],
    OPEN.includes(consent.status)
      ? [say.expires, momentText(Date.parse(consent.expires_at), language)]
      : [say.endedOn, momentText(Date.parse(consent.updated_at), language)],
    ...(pays
      ? [
          [say.paid, fill(say.paidText, { sum: moneyText(paid.amount), count: paid.count })] as [
            string,
            Piece,
          ],
        ]
      : [
          [say.lastRead, reads.length === 0 ? say.neverRead : momentText(lastReadMs, language)] as [
            string,
            Piece,
          ],
        ]),
    ...(pays && cap ? [[say.what, fill(say.cap, { sum: moneyText(cap) })] as [string, Piece]] : []),
    [say.reference, html`<span class="id">${consent.id}</span>`],
  ]
}

/** @example moneyText({ amount: '1250.00', currency: 'KES' }) // 'KES 1,250.00' */
function moneyText({ amount, currency }: Schema<'Money'>): string {
  return `${currency} ${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`
}

function accountsOf(
  { account_ids: ids, debtor_account_id: debtor }: Schema<'Consent'>,
  accounts: readonly Schema<'Account'>[],
): Piece {
  const all = [...new Set([...ids, ...(debtor === null ? [] : [debtor])])]
  const named = all.map((id) => accounts.find((account) => account.id === id))
  return named.map((account, place) => [
    place > 0 && html`<br>`,
    account ? `${account.nickname} ${account.masked_number}` : all[place],
  ])
}

function allowed({ detail: { consent } }: ConsentView, language: Language): Html | undefined {
  if (consent.permissions.length === 0) return undefined
  return html`<section>
<h2>${language.words.plain.what}</h2>
<ul class="ticks">${consent.permissions.map((one) => html`<li>${permissionText(one, language)}</li>`)}</ul>
</section>`
}

/** Money moves by a code that is bound to it, and the page that asks for one is the application's to open. */
function approving(application: string, language: Language): Html {
  const { plain: say } = language.words
  return html`<section>
<h2>${say.howTitle}</h2>
<p class="small">${fill(say.how, { application })}</p>
</section>`
}

/** What follows is said where it is done: one look, one press. */
function withdrawing({ detail, csrf }: ConsentView, language: Language): Html {
  const { plain: say } = language.words
  const { consent, application_name: application } = detail
  const reads = consent.kind === 'account_access' || consent.kind === 'funds_confirmation'
  const given = reads ? say.consequenceReads : say.consequencePays
  const waits = consent.status === 'awaiting_co_holder'
  const consequence = waits ? say.consequenceWaits : given
  return html`<section class="prove">
<h2>${say.withdrawTitle}</h2>
<p class="small">${fill(consequence, { application })}</p>
<form method="post" action="${consentPath(consent.id)}/withdraw">
<input type="hidden" name="csrf" value="${csrf}">
<div class="actions"><button class="go" type="submit">${say.withdraw}</button></div>
</form>
</section>`
}

function receipt({ detail: { consent } }: ConsentView, language: Language): Html {
  const { plain: say } = language.words
  const moment = momentText(Date.parse(consent.updated_at), language)
  return html`<div class="done" role="status"><h2>${say.receipt}</h2>
<p>${fill(say.receiptLead, { moment, reference: consent.id })}</p></div>`
}
