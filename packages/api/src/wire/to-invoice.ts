import type { Schema } from '@wekeza/contract'
import type { Invoice, InvoiceLine, InvoiceSums, PricedStretch } from '@wekeza/platform'
import { environmentOf } from '../billing/bank-key-of.ts'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'
import { toUnitPrice } from './to-unit-price.ts'

/** An invoice without its lines. */
export function toInvoiceSummary(invoice: Invoice): Schema<'InvoiceSummary'> {
  const { id, organisationId, bankKey, month, issuedAtMs } = invoice
  return {
    id,
    organisation_id: organisationId,
    environment: environmentOf(bankKey),
    month,
    ...toSums(invoice),
    issued_at: toTime(issuedAtMs),
  }
}

export function toInvoice(invoice: Invoice): Schema<'Invoice'> {
  const { name, address, taxNumber } = invoice.issuer
  const issuer = { name, address, tax_number: taxNumber }
  return { ...toInvoiceSummary(invoice), issuer, ...toLines(invoice) }
}

/** @param planId as if it had been had; null: the plans that were had */
export function toInvoiceSimulation(
  sums: InvoiceSums,
  planId: string | null,
  environment: Schema<'Environment'>,
): Schema<'InvoiceSimulation'> {
  return { plan_id: planId, environment, month: sums.month, ...toLines(sums), ...toSums(sums) }
}

function toSums({ netMinor, taxBasisPoints, taxMinor, totalMinor }: InvoiceSums) {
  const [net, tax, total] = [toMoney(netMinor), toMoney(taxMinor), toMoney(totalMinor)]
  return { net, tax_basis_points: taxBasisPoints, tax, total }
}

function toLines({ lines, stretches }: InvoiceSums) {
  return { lines: lines.map(toLine), periods: stretches.map(toPeriod) }
}

function toLine(line: InvoiceLine): Schema<'InvoiceLine'> {
  const { kind, planId, fromDay, toDay, quantity, priceMilliMinor, amountMinor } = line
  return {
    ...{ kind, plan_id: planId, from: fromDay, to: toDay, quantity },
    unit_price: priceMilliMinor === null ? null : toUnitPrice(priceMilliMinor),
    amount: toMoney(amountMinor),
  }
}

function toPeriod({ stretch, units, unitsByOperation }: PricedStretch): Schema<'InvoicePeriod'> {
  const { planId, fromDay, toDay } = stretch
  return {
    ...{ plan_id: planId, from: fromDay, to: toDay, units },
    units_by_operation: { ...unitsByOperation },
  }
}
