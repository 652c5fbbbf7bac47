import type { Person } from '../realms/realm.ts'

/** What a code is for; it goes with the code, so that whoever gets it sees what they approve (PSD2 RTS, article 5). */
export type Purpose =
  | { readonly kind: 'sign-in' }
  | {
      readonly kind: 'payment'
      readonly amountMinor: number
      /** names of whoever is paid */
      readonly payees: readonly string[]
    }
  | { readonly kind: 'bulk-payment'; readonly totalMinor: number; readonly itemsCount: number }
  /** what can be paid back is limited by what was paid, and by the cap if there is one */
  | { readonly kind: 'refunds'; readonly capPerRefundMinor: number | null }

/** Hands a one-time code to its person, by whatever the bank has: text message, app, letter. */
export interface CodeSender {
  send(message: {
    readonly person: Person
    readonly code: string
    readonly purpose: Purpose
  }): Promise<void>
}
