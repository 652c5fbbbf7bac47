import type { Issuer } from './billing-settings.ts'
import type { InvoiceSums } from './draw-invoice.ts'

/** What an organisation owes for a month at one bank: live, or its own test bank, where nobody pays. */
export interface Invoice extends InvoiceSums {
  readonly id: string
  readonly organisationId: string
  readonly bankKey: string
  /** as the bank's settings had it on that day */
  readonly issuer: Issuer
  readonly issuedAtMs: number
}
