import type { Payee } from '../payments/payment.ts'

/** On which days of the week (1 for Monday to 7 for Sunday) or of the month (1 to 31) an order is paid. */
export interface Schedule {
  readonly every: 'week' | 'month'
  readonly day: number
}

/** How an order went on its day. */
export interface StandingOrderRun {
  /** a calendar day in Nairobi, YYYY-MM-DD */
  readonly on: string
  /** of the failures; null where it was paid */
  readonly failureCode: string | null
}

/** What the holder of an account has told the bank to pay again and again. */
export interface StandingOrder {
  readonly id: string
  readonly accountId: string
  readonly payee: Payee
  readonly amountMinor: number
  readonly reference: string | null
  readonly schedule: Schedule
  /** the next day in Nairobi on which it is paid; null once it has ended */
  readonly nextOn: string | null
  /** the last day on which it may be paid; null: it goes on */
  readonly endsOn: string | null
  readonly lastRun: StandingOrderRun | null
  readonly createdAtMs: number
}

export type StandingOrderMove = Pick<StandingOrder, 'nextOn' | 'lastRun'>
