import type {
  AccountPage,
  CoreAccount,
  CoreAnswer,
  CoreInstruction,
  CorePosting,
  PostingPage,
} from '@wekeza/bank'
import { CURRENCY, formatAmount } from '@wekeza/bank'
import {
  amount,
  flag,
  list,
  matching,
  nullable,
  oneOf,
  type Read,
  shape,
  text,
  time,
} from './read-shape.ts'

/** What an accounts's and a customer's id here has before the core's own. */
const ACCOUNT = 'acc_'
const CUSTOMER = 'cus_'

const ROWS_MAX = 500
const CORE_ID = /^[0-9a-z][0-9a-z_]{0,47}$/
const POSTING_ID = /^[\w.:-]{1,64}$/
const CURSOR = text(200)
const DAY = /^\d{4}-\d\d-\d\d$/

/** An id of the core as it is here. */
const named =
  (prefix: string): Read<string> =>
  (value, place) =>
    prefix + matching(CORE_ID)(value, place)

/** An id of here as the core knows it. */
export function coreIdOf(accountId: string): string {
  return accountId.slice(ACCOUNT.length)
}

const customer = shape({
  id: named(CUSTOMER),
  username: matching(/^[\w.@+-]{1,64}$/),
  name: text(140),
})

const wireAccount = shape({
  id: named(ACCOUNT),
  number: matching(/^\d{4,20}$/),
  type: oneOf(['current', 'savings', 'business']),
  status: oneOf(['active', 'dormant']),
  currency: oneOf([CURRENCY]),
  nickname: text(70),
  mandate: oneOf(['any', 'all']),
  opened_on: matching(DAY),
  overdraft: amount,
  balance: amount,
  customers: list(customer, 20),
})

export const account: Read<CoreAccount> = (value, place) => {
  const { currency: _, opened_on, overdraft, balance, ...rest } = wireAccount(value, place)
  return { ...rest, openedOn: opened_on, overdraftMinor: overdraft, bookedMinor: balance }
}

const wireAccounts = shape({ accounts: list(account, ROWS_MAX), next: nullable(CURSOR) })
export const accountPage: Read<AccountPage> = wireAccounts

const wirePosting = shape({
  id: matching(POSTING_ID),
  account: named(ACCOUNT),
  amount,
  currency: oneOf([CURRENCY]),
  booked_at: time,
  description: text(140),
  counterparty: nullable(text(140)),
  instruction: nullable(matching(/^[\w-]{1,64}$/)),
})

const posting: Read<CorePosting> = (value, place) => {
  const { id, account, amount, booked_at, description, counterparty, instruction } = wirePosting(
    value,
    place,
  )
  const what = { id, accountId: account, amountMinor: amount, bookedAtMs: booked_at }
  return { ...what, description, counterparty, instructionId: instruction }
}

const wirePostings = shape({
  postings: list(posting, ROWS_MAX),
  cursor: CURSOR,
  has_more: flag,
})
export const postingPage: Read<PostingPage> = (value, place) => {
  const { postings, cursor, has_more } = wirePostings(value, place)
  return { postings, cursor, hasMore: has_more }
}

const REASONS = [
  'insufficient_funds',
  'account_dormant',
  'payee_account_not_found',
  'core_refused',
] as const

const standing = shape({ id: text(64), status: oneOf(['accepted', 'booked', 'refused']) })
const bookedAs = shape({ amount })
const refusedFor = shape({ reason: oneOf(REASONS) })

/** What became of an instruction. An answer about another one is none. */
export function answerTo(id: string): Read<CoreAnswer> {
  return (value, place) => {
    const { status, id: about } = standing(value, place)
    oneOf([id])(about, `${place}.id`)
    if (status === 'booked') return { status, amountMinor: bookedAs(value, place).amount }
    if (status === 'refused') return { status, reason: refusedFor(value, place).reason }
    return { status }
  }
}

/** What the core is asked to do. */
export function instructionBody(instruction: CoreInstruction) {
  const { kind, refundOf, debtorAccountId, creditorAccountId, payee, rail } = instruction
  const within = rail === 'internal'
  return {
    kind,
    refund_of: refundOf,
    debtor_account: within || kind !== 'refund' ? coreIdOf(debtorAccountId) : null,
    creditor_account: within || kind === 'refund' ? coreIdOf(creditorAccountId) : null,
    payee,
    rail,
    amount: formatAmount(instruction.amountMinor),
    fee: formatAmount(instruction.feeMinor),
    currency: CURRENCY,
    description: instruction.description,
  }
}
