import { done, failed, type Operation } from '../../operation.ts'
import { toInvoice } from '../../wire/to-invoice.ts'

/** GET /v1/organisations/{organisation_id}/invoices/{invoice_id}: as it was drawn. */
export const getInvoice: Operation<'getInvoice'> = async ({ host, developer, params }) => {
  const { organisation_id: organisationId = '', invoice_id: invoiceId = '' } = params
  const { billing } = host.platform.service
  const found = await billing.invoice(developer.id, organisationId, invoiceId)
  return found.ok ? done(toInvoice(found.invoice)) : failed(found.failure)
}
