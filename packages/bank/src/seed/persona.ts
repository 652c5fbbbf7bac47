import type { Account } from '../accounts/account.ts'
import type { Beneficiary } from '../beneficiaries/beneficiary.ts'
import type { Customer } from '../customers/customer.ts'
import type { StandingOrder } from '../standing-orders/standing-order.ts'

/** An account as a persona first holds it. */
export interface SeedAccount
  extends Pick<Account, 'id' | 'type' | 'status' | 'nickname' | 'number' | 'openedOn'> {
  /** default any */
  readonly mandate?: Account['mandate']
  readonly overdraftMinor: number
  /** booked on the first day of the history */
  readonly openingMinor: number
  /** whom it pays */
  readonly beneficiaries?: readonly SeedBeneficiary[]
  /** what the bank pays from it by itself */
  readonly standingOrders?: readonly SeedOrder[]
  /** what happens on it month after month */
  readonly habits: readonly Habit[]
}

export type SeedBeneficiary = Pick<Beneficiary, 'id' | 'payee'>

export type SeedOrder = Pick<
  StandingOrder,
  'id' | 'payee' | 'amountMinor' | 'reference' | 'schedule'
>

/** Something that recurs. Amounts are in whole shillings, drawn between the two. */
export interface Habit {
  readonly description: string
  readonly counterparty: string
  readonly direction: 'in' | 'out'
  readonly betweenKes: readonly [number, number]
  /** days of the month, 1 to 28 */
  readonly days: readonly number[]
}

/** Somebody who lives on every test bank, with ids that never change. */
export interface Persona extends Customer {
  readonly accounts: readonly SeedAccount[]
  /** whoever else holds the accounts; their own rows are made from their own persona */
  readonly coHolderIds?: readonly string[]
}
