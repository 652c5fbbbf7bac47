import type { Account } from '../../accounts/account.ts'
import type { Change } from '../../changes.ts'
import type { Consent, ConsentMove } from '../../consents/consent.ts'
import type { Customer } from '../../customers/customer.ts'
import { type DueWork, dueWork } from '../../due/due-work.ts'
import type { NewEvent } from '../../events/event.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Payment, PaymentMove } from '../../payments/payment.ts'
import type { PaymentStep } from '../../payments/payment-step.ts'
import type { IdempotentAnswer } from '../../ports/store.ts'
import type { RailState } from '../../rails/rail-state.ts'
import type { Refund } from '../../refunds/refund.ts'
import type { Transfer } from '../../transfers/transfer.ts'

/** Rows as the suite needs them: believable, and different from each other in every field that is read back. */

export function customer(id: string): Customer {
  return { id, username: `name of ${id}`, name: `${id} Kamau`, story: `what ${id} is good for` }
}

export function account(id: string, overrides: Partial<Account> = {}): Account {
  return {
    id,
    type: 'current',
    status: 'active',
    currency: 'KES',
    nickname: `${id} every day`,
    number: `number of ${id}`,
    customerIds: ['cus_ann'],
    holders: ['Ann Kamau'],
    mandate: 'any',
    openedOn: '2019-03-04',
    bookedMinor: 0,
    heldMinor: 0,
    overdraftMinor: 0,
    ...overrides,
  }
}

export function consent(id: string, overrides: Partial<Consent> = {}): Consent {
  return {
    id,
    applicationId: 'app_one',
    customerId: null,
    holderIds: [],
    status: 'awaiting_authorisation',
    terms: { kind: 'account_access', permissions: ['accounts.read', 'balances.read'] },
    accountIds: [],
    accountsWithheld: false,
    paymentId: null,
    acts: 1,
    expiresAtMs: 9_000_000_000_001,
    createdAtMs: 1_700_000_000_002,
    updatedAtMs: 1_700_000_000_003,
    ...overrides,
  }
}

/** Writes a consent down, with the first row of its history. */
export function inserted(row: Consent): Extract<Change, { kind: 'insert-consent' }> {
  const actor = { kind: 'application', id: row.applicationId } as const
  const { status, createdAtMs: atMs } = row
  return {
    kind: 'insert-consent',
    consent: row,
    act: { number: row.acts, act: 'request', actor, status, atMs },
  }
}

/** Moves a consent that has had `after` acts. */
export function moved(id: string, to: Partial<ConsentMove>, after = 1) {
  const status = to.status ?? 'revoked'
  const actor = { kind: 'bank', id: 'stf_one' } as const
  return {
    kind: 'move-consent',
    id,
    to: { status, updatedAtMs: 9, ...to },
    act: { number: after + 1, act: 'revoke', actor, status, atMs: 9 },
  } as const
}

export function payment(id: string, overrides: Partial<Payment> = {}): Payment {
  return {
    id,
    consentId: 'csn_one',
    status: 'pending',
    instruction: {
      debtorAccountId: 'acc_ann',
      amountMinor: 125_050,
      payee: {
        type: 'account',
        name: 'Ben "B" Otieno',
        account_number: '0110000012',
        bank_code: '01',
      },
      rail: 'pesalink',
      fallbackRails: ['eft'],
      reference: 'Invoice 42 — Jan',
      executionDate: null,
    },
    carriedBy: 'pesalink',
    feeMinor: 4_500,
    refundedMinor: 0,
    submittedAtMs: 1_700_000_000_004,
    expectedAtMs: 1_700_000_005_004,
    failureCode: null,
    steps: 1,
    createdAtMs: 1_700_000_000_004,
    updatedAtMs: 1_700_000_000_005,
    ...overrides,
  }
}

/** Moves a pending payment that has had `after` steps. */
export function movedOn(id: string, to: Partial<PaymentMove> = {}, after = 1) {
  const { carriedBy, feeMinor, submittedAtMs, expectedAtMs } = payment(id)
  const stands = { carriedBy, feeMinor, submittedAtMs, expectedAtMs, failureCode: null }
  const move: PaymentMove = { status: 'settled', ...stands, updatedAtMs: 9, ...to }
  return {
    kind: 'move-payment',
    id,
    from: 'pending',
    to: move,
    step: { ...stepOf(payment(id, move)), number: after + 1, atMs: 9 },
  } as const
}

/** A step of the history of a payment. */
export function stepOf(
  { status, carriedBy }: Payment,
  overrides: Partial<PaymentStep> = {},
): PaymentStep {
  return { number: 1, status, carriedBy, reason: null, atMs: 1_700_000_000_004, ...overrides }
}

export function railState(
  rail: RailState['rail'],
  state: RailState['state'] = 'closed',
): RailState {
  return { rail, state, delayMs: 60_000 }
}

export function transfer(id: string): Transfer {
  return {
    id,
    consentId: 'csn_one',
    status: 'pending',
    debtorAccountId: 'acc_ann',
    creditorAccountId: 'acc_ben',
    amountMinor: 700,
    failureCode: null,
    reference: null,
    createdAtMs: 1_700_000_000_006,
  }
}

export function refund(id: string, overrides: Partial<Refund> = {}): Refund {
  return {
    id,
    paymentId: 'pay_paid',
    consentId: 'csn_back',
    paymentConsentId: 'csn_one',
    status: 'pending',
    amountMinor: 50_020,
    rail: 'pesalink',
    debtorAccountId: 'acc_ben',
    creditorAccountId: 'acc_ann',
    reason: 'Out of stock — "sorry"',
    failureCode: null,
    expectedAtMs: 1_700_000_000_009,
    createdAtMs: 1_700_000_000_010,
    updatedAtMs: 1_700_000_000_011,
    ...overrides,
  }
}

/** What takes an amount from one account to another, with ids that follow from its own. */
export function entry(
  id: string,
  [fromId, toId, amountMinor]: readonly [string, string, number],
  bookedAtMs = 1_700_000_000_007,
): Entry {
  return {
    id: `ent_${id}`,
    paymentId: `pay_${id}`,
    description: `Moves ${id}`,
    bookedAtMs,
    postings: [
      {
        transactionId: `txn_${id}_out`,
        accountId: fromId,
        amountMinor: -amountMinor,
        counterparty: toId,
      },
      { transactionId: `txn_${id}_in`, accountId: toId, amountMinor, counterparty: null },
    ],
  }
}

export function event(id: string): NewEvent {
  const happening = { type: 'payment.pending', payment: payment(`pay_${id}`) } as const
  return { id, atMs: 1_700_000_000_008, happening }
}

export function due(subjectId: string, dueAtMs: number): DueWork {
  return dueWork('settle-payment', subjectId, dueAtMs)
}

export function answer(scope: string, overrides: Partial<IdempotentAnswer> = {}): IdempotentAnswer {
  return {
    scope,
    bodyHash: 'hash of the body',
    status: 201,
    body: '{"id":"pay_1","reference":"Invoice 42 — Jan"}',
    answeredAtMs: 1_000,
    expiresAtMs: 2_000,
    ...overrides,
  }
}

/** Two customers, an account each, and the world outside, which has no limit. */
export const PEOPLE: readonly Change[] = [
  { kind: 'insert-customer', customer: customer('cus_ann') },
  { kind: 'insert-customer', customer: customer('cus_ben') },
  {
    kind: 'insert-account',
    account: account('acc_world', { type: 'internal', overdraftMinor: null, customerIds: [] }),
  },
  { kind: 'insert-account', account: account('acc_ann') },
  { kind: 'insert-account', account: account('acc_ben', { customerIds: ['cus_ben'] }) },
]

/** Money from the world to an account. */
export function funding(accountId: string, amountMinor: number): Change {
  return { kind: 'post', entry: entry(`fund_${accountId}`, ['acc_world', accountId, amountMinor]) }
}
