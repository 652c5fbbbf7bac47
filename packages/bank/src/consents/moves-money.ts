import type { PaymentTerms, Terms } from './consent.ts'

/** Whether a consent is to pay. */
export function movesMoney(terms: Terms): terms is PaymentTerms {
  return terms.kind === 'single_payment' || terms.kind === 'recurring_payment'
}
