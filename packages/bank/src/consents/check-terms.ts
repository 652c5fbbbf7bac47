import type { Failure } from '../failure.ts'
import type { Instruction } from '../payments/payment.ts'
import type { Consent, ConsentKind, Terms } from './consent.ts'

type Paid = Pick<Instruction, 'debtorAccountId' | 'amountMinor' | 'payee' | 'rail'>
type PaymentTerms = Exclude<Terms, { kind: 'account_access' }>

const PAYING_KINDS = ['single_payment', 'recurring_payment'] as const satisfies ConsentKind[]

/** Whether money may move as instructed: a consent to pay, field for field what the customer approved, within the cap. */
export function checkTerms(consent: Consent, paid: Paid): Failure | undefined {
  const { id: consentId, terms } = consent
  if (terms.kind === 'account_access') {
    return { code: 'consent_kind_mismatch', consentId, kind: terms.kind, wanted: PAYING_KINDS }
  }
  const fields = differences(consent, terms, paid)
  if (fields.length > 0) return { code: 'payment_differs_from_consent', consentId, fields }
  if (terms.kind === 'recurring_payment' && paid.amountMinor > terms.capPerPaymentMinor) {
    return { code: 'payment_over_cap', consentId, capMinor: terms.capPerPaymentMinor }
  }
  return undefined
}

function differences(consent: Consent, terms: PaymentTerms, paid: Paid): string[] {
  const same: Record<string, boolean> = {
    debtor_account_id: consent.accountIds[0] === paid.debtorAccountId,
    amount: terms.kind === 'recurring_payment' || terms.amountMinor === paid.amountMinor,
    'payee.name': terms.payee.name === paid.payee.name,
    'payee.account_number': terms.payee.account_number === paid.payee.account_number,
    'payee.bank_code': terms.payee.bank_code === paid.payee.bank_code,
    rail: terms.rail === paid.rail,
  }
  return Object.keys(same).filter((field) => !same[field])
}
