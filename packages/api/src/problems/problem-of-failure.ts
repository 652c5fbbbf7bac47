import { type Failure, type FailureCode, formatAmount } from '@wekeza/bank'
import { errors } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { toTime } from '../wire/to-time.ts'
import { type Particulars, problem } from './problem.ts'

type FailureOf<Code extends FailureCode> = Extract<Failure, { code: Code }>
type Table = { [Code in FailureCode]: (failure: FailureOf<Code>) => Particulars }

const kes = (amountMinor: number) => `KES ${formatAmount(amountMinor)}`
const amountFact = ({ received }: { received: string }) => ({
  fact: `The amount was ${JSON.stringify(received)}.`,
})

/** Every failure of the bank, once, as the contract words it. A failure without a row does not compile. */
const particulars: Table = {
  amount_malformed: amountFact,
  amount_negative: amountFact,
  amount_zero: amountFact,
  amount_too_precise: amountFact,
  amount_too_large: amountFact,
  currency_not_supported: (f) => ({ fact: `The currency was ${f.received}.` }),
  insufficient_funds: (f) => ({
    fact: `The payment needs ${kes(f.neededMinor)}, and the account cannot give it.`,
  }),
  account_dormant: (f) => ({
    fact: `The account ${f.accountId} is dormant.`,
    account_id: f.accountId,
  }),
  consent_not_found: (f) => ({ fact: `There is no consent ${f.consentId} of yours.` }),
  consent_expiry_invalid: (f) => ({
    fact: `The expiry must be after now and at latest ${toTime(f.latestMs)}.`,
  }),
  consent_start_invalid: (f) => ({
    fact: `The start must be before ${toTime(f.expiresAtMs)}, when the consent expires.`,
  }),
  transactions_window_invalid: () => ({}),
  consent_not_started: (f) => ({
    fact: `The consent ${f.consentId} starts at ${toTime(f.startsAtMs)}.`,
    consent_id: f.consentId,
  }),
  consent_not_renewable: (f) => ({
    fact: `The consent ${f.consentId} is of the kind ${f.kind} and ${f.status}.`,
    consent_id: f.consentId,
  }),
  consent_not_awaiting: (f) => ({
    fact: `The consent ${f.consentId} is ${f.status}.`,
    consent_id: f.consentId,
  }),
  consent_not_authorised: (f) => ({
    fact: `The consent ${f.consentId} is ${f.status}.`,
    consent_id: f.consentId,
  }),
  consent_revoked: (f) => ({
    fact: `The consent ${f.consentId} was revoked.`,
    consent_id: f.consentId,
  }),
  consent_expired: (f) => ({
    fact: `The consent ${f.consentId} expired at ${toTime(f.expiredAtMs)}.`,
    consent_id: f.consentId,
  }),
  consent_consumed: (f) => ({
    fact: `The consent ${f.consentId} was used by ${f.paymentId}.`,
    consent_id: f.consentId,
    ...(f.paymentId !== null && { payment_id: f.paymentId }),
  }),
  consent_kind_mismatch: (f) => ({
    fact: `The consent ${f.consentId} is of the kind ${f.kind}; this needs ${f.wanted.join(' or ')}.`,
    consent_id: f.consentId,
  }),
  permission_missing: (f) => ({
    fact: `The consent ${f.consentId} lacks ${f.permission}.`,
    consent_id: f.consentId,
    permission: f.permission,
  }),
  account_not_in_consent: (f) => ({
    fact: `The consent ${f.consentId} does not cover the account.`,
    consent_id: f.consentId,
    account_id: f.accountId,
  }),
  payment_differs_from_consent: (f) => ({
    fact: `It differs from the consent ${f.consentId} in ${f.fields.join(', ')}.`,
    consent_id: f.consentId,
  }),
  payment_over_cap: (f) => ({
    fact: `The consent ${f.consentId} allows ${kes(f.capMinor)} in one payment.`,
    consent_id: f.consentId,
  }),
  payment_over_period_cap: (f) => ({
    fact: `The consent ${f.consentId} has ${kes(f.leftMinor)} left in this period; the next starts at ${toTime(f.nextStartMs)}.`,
    consent_id: f.consentId,
  }),
  payments_over_period_count: (f) => ({
    fact: `The consent ${f.consentId} allows ${f.paymentsMax} payments in a period; the next starts at ${toTime(f.nextStartMs)}.`,
    consent_id: f.consentId,
  }),
  payment_not_found: (f) => ({ fact: `There is no payment ${f.paymentId} under your consent.` }),
  payment_not_cancellable: (f) => ({
    fact: `The payment ${f.paymentId} is ${f.status}.`,
    payment_id: f.paymentId,
  }),
  bulk_payment_not_found: (f) => ({
    fact: `There is no bulk payment ${f.bulkId} under your consent.`,
  }),
  bulk_payment_not_cancellable: (f) => ({ fact: `The bulk payment ${f.bulkId} is ${f.status}.` }),
  bulk_payment_items_invalid: (f) => ({
    fact: `Of ${f.itemsCount} rows ${f.rowsCount} are bad.`,
  }),
  payee_account_not_found: (f) => ({ fact: `No open account has the number ${f.accountNumber}.` }),
  payee_is_debtor: (f) => ({ fact: 'The payee is the paying account.', account_id: f.accountId }),
  rail_not_eligible: (f) => ({
    fact: `The rail was ${f.rail}; this payee is reached by ${f.use.join(' or ')}.`,
  }),
  rail_limit_exceeded: (f) => ({ fact: `${f.rail} carries up to ${kes(f.maxMinor)}.` }),
  rail_not_found: (f) => ({ fact: `The path names ${JSON.stringify(f.rail)}.` }),
  rail_minimum_not_met: (f) => ({ fact: `${f.rail} carries ${kes(f.minMinor)} or more.` }),
  amount_not_whole: (f) => ({ fact: `The rail is ${f.rail}.` }),
  rail_closed: (f) => ({ fact: `The rail is ${f.rail}.` }),
  rail_failed: (f) => ({ fact: `The rail is ${f.rail}.` }),
  bank_code_unknown: (f) => ({ fact: `The bank code was ${f.received}.` }),
  phone_number_invalid: () => ({}),
  execution_date_invalid: (f) => ({
    fact: `The execution date was ${f.received}; the earliest is ${f.earliest}.`,
  }),
  risk_declined: () => ({}),
  risk_review_not_found: (f) => ({ fact: `There is no risk review ${f.reviewId}.` }),
  risk_review_not_open: (f) => ({ fact: `The risk review ${f.reviewId} is ${f.status}.` }),
  fallback_rail_repeated: (f) => ({ fact: `The rail ${f.rail} is named twice.` }),
  refund_not_found: (f) => ({ fact: `The payment has no refund ${f.refundId}.` }),
  payment_not_refundable: (f) => ({
    fact: `The payment ${f.paymentId} is ${f.status}.`,
    payment_id: f.paymentId,
  }),
  refund_over_amount: (f) => ({
    fact: `Of the payment ${f.paymentId} ${kes(f.leftMinor)} are left.`,
    payment_id: f.paymentId,
  }),
  refund_over_cap: (f) => ({
    fact: `The consent ${f.consentId} allows ${kes(f.capMinor)} in one refund.`,
    consent_id: f.consentId,
  }),
  refund_consent_unfit: (f) => ({
    fact: f.internal
      ? `The payment ${f.paymentId} was internal, and no fitting consent was named.`
      : `The payment ${f.paymentId} left the bank, so its rail asks whoever was paid.`,
    payment_id: f.paymentId,
  }),
  transfer_not_found: (f) => ({ fact: `There is no transfer ${f.transferId} under your consent.` }),
  creditor_account_not_own: (f) => ({
    fact: `The account ${f.accountId} is not the customer's.`,
    account_id: f.accountId,
  }),
  transaction_not_found: (f) => ({ fact: `The account has no transaction ${f.transactionId}.` }),
  statement_outside_consent: (f) => ({
    fact: `The consent ${f.consentId} does not show all of ${f.from} to ${f.to}.`,
    consent_id: f.consentId,
  }),
  webhook_not_found: (f) => ({ fact: `There is no webhook ${f.webhookId} of yours.` }),
  webhook_url_refused: (f) => ({ fact: f.fact }),
  webhooks_too_many: (f) => ({ fact: `There are ${f.max} webhooks of yours.` }),
  webhook_disabled: (f) => ({
    fact: `The webhook ${f.webhookId} is disabled${f.reason === null ? '' : ` (${f.reason})`}.`,
  }),
  threshold_not_permitted: (f) => ({
    fact: `No consent of yours shows the balance of the account ${f.accountId} now.`,
    account_id: f.accountId,
  }),
  delivery_not_found: (f) => ({ fact: `The webhook has no delivery ${f.deliveryId}.` }),
  event_not_found: (f) => ({ fact: `There is no event ${f.eventId} that you may hear.` }),
  account_not_found: (f) => ({ fact: `No customer has an account ${f.accountId} here.` }),
  fault_not_found: (f) => ({ fact: `There is no fault rule ${f.faultId} of yours.` }),
  faults_too_many: (f) => ({ fact: `There are ${f.faultsMax} fault rules of yours.` }),
  persona_not_found: (f) => ({ fact: `Nobody here has the id ${f.customerId}.` }),
  account_not_of_customer: (f) => ({
    fact: `The account ${f.accountId} is not the customer's.`,
    account_id: f.accountId,
  }),
}

/** What a failure of the bank says, as a sentence. */
export function factOf(failure: Failure): string {
  const write = particulars[failure.code] as (failure: Failure) => Particulars
  return write(failure).fact ?? errors[failure.code].cause
}

/** Words a failure of the bank as a problem of the contract. */
export function problemOfFailure(call: Call, failure: Failure): Answer {
  const write = particulars[failure.code] as (failure: Failure) => Particulars
  return problem(call, failure.code, write(failure))
}
