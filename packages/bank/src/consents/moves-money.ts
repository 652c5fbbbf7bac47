import type { PaymentTerms, Terms } from './consent.ts'

/** Whether money can leave an account under a consent. */
export function movesMoney({ kind }: Terms): boolean {
  return kind !== 'account_access' && kind !== 'funds_confirmation'
}

/** Whether a consent is to pay the payees that it names. */
export function namesPayees(terms: Terms): terms is PaymentTerms {
  return terms.kind === 'single_payment' || terms.kind === 'recurring_payment'
}
