import type { Payee } from '@wekeza/bank'
import type { TermsOf } from './approval-view.ts'
import { type Html, html } from './html.ts'
import type { Language } from './languages/language.ts'
import { bankText, railText } from './words.ts'

/** Who is paid, as rows of a list of facts. */
export function payeeFacts(payee: Payee, language: Language): Html {
  const { payment: say } = language.words
  return html`<div><dt>${say.to}</dt><dd>${payee.name}</dd></div>
<div><dt>${say.number}</dt><dd>${payee.account_number}</dd></div>
<div><dt>${say.bank}</dt><dd>${bankText(payee, language)}</dd></div>`
}

export function railFact(rail: TermsOf<'single_payment'>['rail'], language: Language): Html {
  return html`<div><dt>${language.words.payment.sentBy}</dt><dd>${railText(rail, language)}</dd></div>`
}
