import type { Payee } from '../payments/payment.ts'

/** Somebody whom an account pays: paid before, or written down by its holder. */
export interface Beneficiary {
  readonly id: string
  readonly accountId: string
  readonly payee: Payee
  readonly createdAtMs: number
}

export interface StoredBeneficiary extends Beneficiary {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}
