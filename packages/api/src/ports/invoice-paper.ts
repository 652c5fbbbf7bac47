import type { Invoice } from '@wekeza/platform'

/** An invoice as people file it. A host without it hands out the table alone. */
export interface InvoicePaper {
  /** @returns the bytes of a PDF, the same for the same invoice */
  write(invoice: Invoice): Promise<Uint8Array>
}
