import {
  type Account,
  type AccountPayee,
  bankAccounts,
  type Change,
  type Customer,
  OWN_BANK_CODE,
  SIMULATED_ACCOUNT_ID,
} from '@wekeza/bank'

export const PEOPLE = 3
export const BANK = 'test_simulated'
export const APPLICATIONS = ['app_one', 'app_two'] as const
export const OPENING_MINOR = 30_000_00
export const OVERDRAFT_MINOR = 500_00

export const personIds = Array.from({ length: PEOPLE }, (_, person) => person)
export const customerIdOf = (person: number) => `cus_${person}`
export const accountIdOf = (person: number) => `acc_${person}`
export const SIMULATED = SIMULATED_ACCOUNT_ID
export const ownAccountIds = bankAccounts().map(({ id }) => id)

/** A person of this bank, or somebody who banks elsewhere. */
export function payeeOf(to: number | 'elsewhere'): AccountPayee {
  const type = 'account'
  return to === 'elsewhere'
    ? { type, name: 'Amani Clinic', account_number: '1234567890', bank_code: '01' }
    : { type, name: `Person ${to}`, account_number: `011000090${to}`, bank_code: OWN_BANK_CODE }
}

/** The bank's own accounts, and people who each hold one with the same money. */
export function people(nowMs: number): Change[] {
  const own = bankAccounts().map((account): Change => ({ kind: 'insert-account', account }))
  return [...own, ...personIds.flatMap((person) => personOf(person, nowMs))]
}

function personOf(person: number, bookedAtMs: number): Change[] {
  const customer: Customer = { ...named(person), username: `person${person}`, story: 'pays' }
  const id = accountIdOf(person)
  const postings = [
    { transactionId: `txn_out_${person}`, accountId: 'acc_world', amountMinor: -OPENING_MINOR },
    { transactionId: `txn_in_${person}`, accountId: id, amountMinor: OPENING_MINOR },
  ].map((posting) => ({ ...posting, counterparty: null }))
  const opening = { id: `ent_${person}`, paymentId: null, description: 'Opening', bookedAtMs }
  return [
    { kind: 'insert-customer', customer },
    { kind: 'insert-account', account: accountOf(person) },
    { kind: 'post', entry: { ...opening, postings } },
  ]
}

function named(person: number) {
  return { id: customerIdOf(person), name: `Person ${person}` }
}

function accountOf(person: number): Account {
  return {
    id: accountIdOf(person),
    type: 'current',
    status: 'active',
    currency: 'KES',
    nickname: 'Everyday',
    number: payeeOf(person).account_number,
    customerIds: [customerIdOf(person)],
    holders: [named(person).name],
    mandate: 'any',
    openedOn: '2020-01-01',
    bookedMinor: 0,
    heldMinor: 0,
    overdraftMinor: person === 1 ? OVERDRAFT_MINOR : 0,
  }
}
