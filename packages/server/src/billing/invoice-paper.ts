import type { InvoicePaper } from '@wekeza/api'
import type { PlatformStore } from '@wekeza/platform'
import { invoicePdf } from './invoice-pdf.ts'

/** Invoices as PDF, to whom they go by the name that the organisation has now. */
export function invoicePaper(organisations: PlatformStore['organisations']): InvoicePaper {
  return {
    async write(invoice) {
      const organisation = await organisations.get(invoice.organisationId)
      const organisationName = organisation?.name ?? invoice.organisationId
      return invoicePdf({ invoice, organisationName })
    },
  }
}
