import type { Bank, SettableClock } from '@wekeza/bank'

/** A bank that is open, and on a test bank what governs it. */
export interface OpenBank {
  readonly key: string
  readonly bank: Bank
  readonly testing?: {
    readonly clock: SettableClock
    /** forgets everything and plants the seed again */
    reset(): Promise<void>
  }
}

/** Opens banks by the key that the credentials carry; the same bank each time. */
export interface Banks {
  open(key: string): OpenBank | Promise<OpenBank>
}
