import { highestFeeMinor, type Payee, type PaymentTerms } from '@wekeza/bank'
import { type Html, html } from './html.ts'
import { fill } from './languages/fill.ts'
import type { Language } from './languages/language.ts'
import { amountText, bankText, phoneText, railText } from './words.ts'

/** Who is paid, as rows of a list of facts. */
export function payeeFacts(payee: Payee, language: Language): Html {
  return html`<div><dt>${language.words.payment.to}</dt><dd>${payee.name}</dd></div>
${placeFacts(payee, language)}`
}

/** Where the money arrives: everything of it, since a digit decides who has it. */
function placeFacts(payee: Payee, language: Language): Html {
  const { payment: say } = language.words
  switch (payee.type) {
    case 'account':
      return html`${fact(say.number, payee.account_number)}${fact(say.bank, bankText(payee, language))}`
    case 'mobile':
      return fact(say.phone, phoneText(payee.phone_number))
    case 'paybill':
      return html`${fact(say.paybill, payee.paybill_number)}${fact(say.reference, payee.account_reference)}`
    case 'till':
      return fact(say.till, payee.till_number)
  }
}

/** What the payer pays on top: exactly, or at most where amount or rail are not certain yet. */
export function feeFact(
  { rail, fallbackRails = [] }: Pick<PaymentTerms, 'rail' | 'fallbackRails'>,
  upTo: { readonly minor: number; readonly exact: boolean },
  language: Language,
): Html {
  const { payment: say } = language.words
  const feeMinor = highestFeeMinor([rail, ...fallbackRails], upTo.minor)
  if (feeMinor === 0) return fact(say.fee, say.noFee)
  const sum = amountText(feeMinor)
  const exact = upTo.exact && fallbackRails.length === 0
  return fact(say.fee, exact ? sum : fill(say.atMost, { sum }))
}

/** How the money travels, and how else it may. */
export function railFacts(
  { rail, fallbackRails = [] }: Pick<PaymentTerms, 'rail' | 'fallbackRails'>,
  language: Language,
): Html {
  const { payment: say } = language.words
  const others = fallbackRails.map((other) => fact(say.orElse, railText(other, language)))
  return html`${fact(say.sentBy, railText(rail, language))}${others}`
}

function fact(name: string, value: string | Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}
