import { formatAmount } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import {
  INVOICE_COLUMNS,
  type Invoice,
  invoiceTable,
  issuerTable,
  writeCsv,
} from '@wekeza/platform'
import { environmentOf } from '../../billing/bank-key-of.ts'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'

/** GET /v1/organisations/{organisation_id}/invoices/{invoice_id}/file: for a spreadsheet, or to be filed. */
export const getInvoiceFile: Operation<'getInvoiceFile'> = async (given) => {
  const { call, host, developer, params, query } = given
  const { organisation_id: organisationId = '', invoice_id: invoiceId = '' } = params
  const { billing } = host.platform.service
  const found = await billing.invoice(developer.id, organisationId, invoiceId)
  if (!found.ok) return failed(found.failure)
  const { invoice } = found
  if (query.format !== 'pdf') return done(csvOf(invoice))
  if (!host.invoicePaper) return answered(problem(call, 'invoice_format_unavailable'))
  return done(pdfOf(invoice, await host.invoicePaper.write(invoice)))
}

function csvOf(invoice: Invoice): Schema<'InvoiceFile'> {
  const blank = INVOICE_COLUMNS.slice(2).map(() => '')
  const issuer = issuerTable(invoice).map(([name, value]) => [name, ...blank, value])
  const content = writeCsv([INVOICE_COLUMNS, ...invoiceTable(invoice, formatAmount), ...issuer])
  const name = nameOf(invoice, 'csv')
  return { name, media_type: 'text/csv', encoding: 'utf-8', content }
}

function pdfOf(invoice: Invoice, bytes: Uint8Array): Schema<'InvoiceFile'> {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const name = nameOf(invoice, 'pdf')
  return { name, media_type: 'application/pdf', encoding: 'base64', content: btoa(text) }
}

/** Sorts by its month. */
function nameOf({ id, month, bankKey }: Invoice, ending: string): string {
  return `${month}-${environmentOf(bankKey)}-${id}.${ending}`
}
