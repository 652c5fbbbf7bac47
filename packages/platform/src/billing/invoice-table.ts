import type { Invoice } from './invoice.ts'
import type { InvoiceLine } from './price-stretch.ts'

/** How an amount is written: the bank's own way, which a host hands in. */
export type WriteAmount = (amountMinor: number) => string

const KINDS: Readonly<Record<InvoiceLine['kind'], string>> = {
  subscription: 'Subscription',
  included: 'Included units',
  calls: 'Units',
}

export const INVOICE_COLUMNS = [
  'line',
  'plan',
  'from',
  'to',
  'quantity',
  'unit_price',
  'amount',
] as const

/** Whose invoice it is, as rows of a table; what is not known has none. */
export function issuerTable({ issuer }: Pick<Invoice, 'issuer'>): [name: string, value: string][] {
  const { name, address, taxNumber } = issuer
  return [
    ['Issuer', name],
    ...(address === null ? [] : [['Address', address] as [string, string]]),
    ...(taxNumber === null ? [] : [['Tax number', taxNumber] as [string, string]]),
  ]
}

/** The lines of an invoice as people read them, and below them what they come to. */
export function invoiceTable(invoice: Invoice, write: WriteAmount): string[][] {
  const lines = invoice.lines.map((line) => [
    KINDS[line.kind],
    line.planId,
    line.fromDay,
    line.toDay,
    String(line.quantity),
    line.priceMilliMinor === null ? '' : unitPrice(line.priceMilliMinor),
    write(line.amountMinor),
  ])
  const sum = (name: string, amountMinor: number) => [name, '', '', '', '', '', write(amountMinor)]
  return [
    ...lines,
    sum('Net', invoice.netMinor),
    sum(`Tax ${percent(invoice.taxBasisPoints)}`, invoice.taxMinor),
    sum('Total', invoice.totalMinor),
  ]
}

/** In shillings, to the thousandth of a cent, without zeros behind it beyond the cent. */
function unitPrice(priceMilliMinor: number): string {
  const whole = Math.floor(priceMilliMinor / 100_000)
  const rest = String(priceMilliMinor % 100_000).padStart(5, '0')
  return `${whole}.${rest.replace(/0{1,3}$/, '')}`
}

function percent(basisPoints: number): string {
  const rest = basisPoints % 100
  return `${Math.floor(basisPoints / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`} %`
}
