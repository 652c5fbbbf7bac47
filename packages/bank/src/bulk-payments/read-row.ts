import type { Payee, RailName } from '../payments/payment.ts'
import type { ItemFault } from './bulk.ts'

/** What a row asks for, once it could be read. */
export interface ItemAsk {
  readonly payee: Payee
  readonly amountMinor: number
  /** null: the first rail that carries it */
  readonly rail: RailName | null
  readonly reference: string | null
}

/** A row as it was read. */
export type ReadRow =
  | { readonly ok: true; readonly ask: ItemAsk }
  | {
      readonly ok: false
      readonly faults: readonly ItemFault[]
      /** null where that is among what could not be read */
      readonly amountMinor: number | null
    }
