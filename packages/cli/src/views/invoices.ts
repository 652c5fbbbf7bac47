import type {
  Invoice,
  InvoiceLine,
  InvoicePeriod,
  InvoiceSimulation,
  InvoiceSummary,
} from '@wekeza/sdk'
import { type CardRow, card } from '../output/card.ts'
import { formatMoney, formatTime, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { formatShare } from './plans.ts'
import { formatCount } from './usage.ts'

const COLUMNS: readonly Column<InvoiceSummary>[] = [
  { title: 'invoice', text: ({ id }) => id },
  { title: 'month', text: ({ month }) => month },
  { title: 'bank', text: ({ environment }) => environment },
  { title: 'total KES', text: ({ total }) => groupAmount(total.amount), align: 'right' },
  { title: 'issued', text: ({ issued_at }) => formatTime(issued_at), drops: true },
  { title: 'net', text: ({ net }) => groupAmount(net.amount), align: 'right', drops: true },
  { title: 'tax', text: ({ tax }) => groupAmount(tax.amount), align: 'right', drops: true },
]

export const invoiceTable: View<readonly InvoiceSummary[]> = (invoices) => table(invoices, COLUMNS)

const KINDS: Readonly<Record<string, string>> = {
  subscription: 'subscription, days',
  included: 'units included',
  calls: 'units',
}

const LINES: readonly Column<InvoiceLine>[] = [
  { title: 'for', text: ({ kind }) => KINDS[kind] ?? kind },
  { title: 'plan', text: ({ plan_id }) => plan_id },
  { title: 'from', text: ({ from }) => from },
  { title: 'quantity', text: ({ quantity }) => formatCount(quantity), align: 'right' },
  { title: 'each', text: ({ unit_price }) => unit_price ?? '-', align: 'right' },
  { title: 'KES', text: ({ amount }) => groupAmount(amount.amount), align: 'right' },
  { title: 'to', text: ({ to }) => to, drops: true },
]

interface Called {
  readonly operation: string
  readonly planId: string
  readonly units: number
}

const CALLED: readonly Column<Called>[] = [
  { title: 'operation', text: ({ operation }) => operation },
  { title: 'plan', text: ({ planId }) => planId },
  { title: 'units', text: ({ units }) => formatCount(units), align: 'right' },
]

/** An invoice: what it comes to, its lines, and the calls that they were made of. */
export const invoiceView: View<Invoice> = (invoice) =>
  parts(
    [
      ['invoice', invoice.id],
      ['organisation', invoice.organisation_id],
      ['issued', formatTime(invoice.issued_at)],
      ['by', invoice.issuer.name],
    ],
    invoice,
  )

/** The same of what would be invoiced. */
export const simulationView: View<InvoiceSimulation> = (simulated) =>
  parts([['plan', simulated.plan_id ?? 'as it was, and is, had']], simulated)

function parts(head: readonly CardRow[], sums: Invoice | InvoiceSimulation): string {
  const called = sums.periods.flatMap(calledIn)
  const tables = [
    sums.lines.length > 0 && table(sums.lines, LINES),
    called.length > 0 && table(called, CALLED),
  ]
  return [card([...head, ...sumRows(sums)]), ...tables.filter((text) => text !== false)].join(
    '\n\n',
  )
}

function sumRows(sums: Invoice | InvoiceSimulation): CardRow[] {
  const { environment, month, net, tax, total } = sums
  const amounts = [net, tax, total].map(formatMoney)
  const width = Math.max(...amounts.map(({ length }) => length))
  const [netText = '', taxText = '', totalText = ''] = amounts.map((text) => text.padStart(width))
  return [
    ['month', month],
    ['bank', environment === 'live' ? 'live' : 'test: nobody pays it'],
    ['net', netText],
    [`tax, ${formatShare(sums.tax_basis_points)}`, taxText],
    ['total', totalText],
  ]
}

/** Whatever was called most stands first. */
function calledIn({ plan_id, units_by_operation }: InvoicePeriod): Called[] {
  return Object.entries(units_by_operation)
    .map(([operation, units]) => ({ operation, planId: plan_id, units }))
    .toSorted((one, other) => other.units - one.units)
}
