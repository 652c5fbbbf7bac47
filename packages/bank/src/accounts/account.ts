import type { Currency } from '../money/currency.ts'

/** An account and where it stands. Balances follow from postings and holds; nothing else changes them. */
export interface Account {
  readonly id: string
  /** internal accounts are the bank's own: rails and the world outside; customers never see them */
  readonly type: 'current' | 'savings' | 'business' | 'internal'
  readonly status: 'active' | 'dormant'
  readonly currency: Currency
  readonly nickname: string
  readonly number: string
  readonly customerIds: readonly string[]
  readonly holders: readonly string[]
  /** whose signatures move its money: any holder's, or all holders' together */
  readonly mandate: 'any' | 'all'
  /** a calendar day, YYYY-MM-DD */
  readonly openedOn: string
  readonly bookedMinor: number
  readonly heldMinor: number
  /** how far below zero the holder may go; null means without limit, for internal accounts only */
  readonly overdraftMinor: number | null
}
