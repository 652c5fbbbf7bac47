import { DEFAULT_ISSUER, type Invoice, type PartnerRevenue } from '@wekeza/platform'

type InvoiceRow = [
  id: string,
  organisationId: string,
  bank: string,
  month: string,
  netMinor: number,
  taxMinor: number,
  totalMinor: number,
  sums: string,
  issuedAtMs: number,
]

export const INVOICE_COLUMNS =
  'id, organisation_id, bank, month, net_minor, tax_minor, total_minor, sums, issued_at_ms'

export function invoiceValues(invoice: Invoice): InvoiceRow {
  const { id, organisationId, bankKey, issuedAtMs, month, ...sums } = invoice
  const { netMinor, taxMinor, totalMinor, ...drawn } = sums
  const whose = [id, organisationId, bankKey, month] as const
  return [...whose, netMinor, taxMinor, totalMinor, JSON.stringify(drawn), issuedAtMs]
}

export function invoiceOf(row: unknown): Invoice {
  const [id, organisationId, bankKey, month, netMinor, taxMinor, ...rest] = row as InvoiceRow
  const [totalMinor, sums, issuedAtMs] = rest
  // What was drawn before there was a setting names nobody.
  const whose = { id, organisationId, bankKey, month, issuedAtMs, issuer: DEFAULT_ISSUER }
  return { ...whose, netMinor, taxMinor, totalMinor, ...JSON.parse(sums) }
}

/** A sum is a text where the engine holds it as one that may be larger than a number is. */
export function revenueOf(row: unknown): PartnerRevenue {
  const [organisationId, netMinor] = row as [string, number | string]
  return { organisationId, netMinor: Number(netMinor) }
}
