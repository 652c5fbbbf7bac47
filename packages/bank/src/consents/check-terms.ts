import type { Failure } from '../failure.ts'
import type { Instruction, RailName } from '../payments/payment.ts'
import type { Consent, ConsentKind, PaymentTerms } from './consent.ts'
import { namesPayees } from './moves-money.ts'

interface Paid extends Pick<Instruction, 'debtorAccountId' | 'amountMinor' | 'payee' | 'rail'> {
  /** left out: none */
  readonly fallbackRails?: readonly RailName[]
}
type Payee = Paid['payee']

const PAYING_KINDS = ['single_payment', 'recurring_payment'] as const satisfies ConsentKind[]

/** Whether money may move as instructed: a consent to pay, field for field what the customer approved, within the cap. */
export function checkTerms(consent: Consent, paid: Paid, atMs: number): Failure | undefined {
  const { id: consentId, terms } = consent
  if (!namesPayees(terms)) {
    return { code: 'consent_kind_mismatch', consentId, kind: terms.kind, wanted: PAYING_KINDS }
  }
  const fields = differences(consent, terms, paid)
  if (fields.length > 0) return { code: 'payment_differs_from_consent', consentId, fields }
  if (terms.kind === 'single_payment') return undefined
  const { capPerPaymentMinor: capMinor, startsAtMs } = terms
  if (paid.amountMinor > capMinor) return { code: 'payment_over_cap', consentId, capMinor }
  return startsAtMs !== undefined && atMs < startsAtMs
    ? { code: 'consent_not_started', consentId, startsAtMs }
    : undefined
}

function differences(consent: Consent, terms: PaymentTerms, paid: Paid): string[] {
  const fixed = terms.kind === 'single_payment'
  return [
    ...(consent.accountIds[0] === paid.debtorAccountId ? [] : ['debtor_account_id']),
    ...(!fixed || terms.amountMinor === paid.amountMinor ? [] : ['amount']),
    ...payeeDifferences(payeesOf(terms), paid.payee),
    ...(terms.rail === paid.rail ? [] : ['rail']),
    ...(sameRails(terms.fallbackRails, paid.fallbackRails) ? [] : ['fallback_rails']),
  ]
}

/** The order counts: it is the order in which they are tried. */
function sameRails(consented: readonly RailName[] = [], asked: readonly RailName[] = []): boolean {
  return consented.length === asked.length && consented.every((rail, at) => rail === asked[at])
}

/** Whom a consent to pay names. */
export function payeesOf(terms: PaymentTerms): readonly Payee[] {
  return terms.kind === 'single_payment' ? [terms.payee] : terms.payees
}

/** None if one of the consented is the very same; else those of the likest, so that a slip in one field is told as one. */
function payeeDifferences(consented: readonly Payee[], payee: Payee): string[] {
  const [likest = Object.keys(payee)] = consented
    .map((one) => fieldsThatDiffer(one, payee))
    .sort((a, b) => a.length - b.length)
  return likest.map((field) => `payee.${field}`)
}

/** Of payees of two types, the type and all that goes with it. */
function fieldsThatDiffer(one: Payee, payee: Payee): string[] {
  const consented: Readonly<Record<string, string>> = { ...one }
  return Object.entries(payee).flatMap(([field, value]) =>
    consented[field] === value ? [] : [field],
  )
}
