import { operations, type Schema } from '@wekeza/contract'
import { equal, holds, present } from '../bench/expect.ts'
import type { Case } from '../case.ts'
import {
  billedMonth,
  invoiceOf,
  invoicesOf,
  passMonth,
  readInvoice,
  simulate,
} from '../world/invoices.ts'
import { toMinor } from '../world/minor.ts'
import { newPayer } from '../world/payers.ts'
import { UNLIMITED } from '../world/plans.ts'
import { residents } from '../world/residents.ts'
import { tokenOf } from '../world/tokens.ts'
import { usageOf } from '../world/usage.ts'

type Sums = Pick<Schema<'Invoice'>, 'lines' | 'net' | 'tax_basis_points' | 'tax' | 'total'>

const BASIS_POINTS = 10_000

/** The lines come to what is asked for, to the cent. */
function addsUp({ lines, net, tax_basis_points, tax, total }: Sums): void {
  const sumMinor = lines.reduce((sum, { amount }) => sum + toMinor(amount.amount), 0)
  equal(toMinor(net.amount), sumMinor, 'the net, beside the sum of the lines')
  const exactMinor = (sumMinor * tax_basis_points) / BASIS_POINTS
  const offMinor = Math.abs(toMinor(tax.amount) - exactMinor)
  holds(offMinor < 1, 'the tax', `${exactMinor} cents, rounded`, tax)
  equal(toMinor(total.amount), sumMinor + toMinor(tax.amount), 'the total')
}

/** What a simulation and an invoice have in common. */
function sumsOf(one: Schema<'Invoice'> | Schema<'InvoiceSimulation'>) {
  const { month, environment, lines, net, tax_basis_points, tax, total } = one
  // What was called and cost nothing may have been refused before its bank was known, at a time of the wall.
  const periods = one.periods.map(({ units_by_operation, ...period }) => {
    const paid = Object.entries(units_by_operation).filter(([, units]) => units > 0)
    return { ...period, paid: Object.fromEntries(paid) }
  })
  return { month, environment, lines, periods, net, tax_basis_points, tax, total }
}

export const invoiceCases: readonly Case[] = [
  {
    id: 'INV-001',
    name: 'A month that is over is invoiced, its lines come to the total, and it costs what a simulation says',
    operation: 'getInvoice',
    async run(bench) {
      const { owner } = await residents(bench)
      const { invoiceId, month, rows } = await billedMonth(bench)
      const invoice = await readInvoice(bench, owner, invoiceId)
      addsUp(invoice)
      equal([invoice.month, invoice.environment], [month, 'test'], 'which month it is of')
      const units = invoice.periods.reduce((sum, one) => sum + one.units, 0)
      const seen = rows.reduce((sum, one) => sum + one.units, 0)
      holds(units >= seen && seen > 0, 'its units', `at least ${seen}`, units)
      equal(sumsOf(await simulate(bench, owner, { month })), sumsOf(invoice), 'the simulation')
    },
  },
  {
    id: 'INV-002',
    name: 'An invoice stands once, and as it was drawn, whatever is called, chosen or advanced afterwards',
    operation: 'listInvoices',
    movesClock: true,
    async run(bench) {
      const { owner, client } = await residents(bench)
      const { invoiceId, month } = await billedMonth(bench)
      const before = await readInvoice(bench, owner, invoiceId)
      const next = await passMonth(bench, client)
      await invoiceOf(bench, owner, next)
      const months = (await invoicesOf(bench, owner)).map((one) => one.month)
      equal(months.filter((one) => one === month).length, 1, 'how many there are of the month')
      equal(months, [...new Set(months)].sort().reverse(), 'the months, the newest first')
      equal(await readInvoice(bench, owner, invoiceId), before, 'the invoice afterwards')
    },
  },
  {
    id: 'INV-003',
    name: 'An invoice bills each operation by its cost, under the plans of its days',
    operation: 'getInvoice',
    movesClock: true,
    async run(bench) {
      const { owner, client } = await newPayer(bench)
      const token = await tokenOf(bench, client)
      for (const _ of [1, 2, 3]) await bench.done({ operation: 'listPersonas', token })
      const missing = { operation: 'getConsent', token, params: { consent_id: 'csn_no' } } as const
      await bench.refused(missing, 'consent_not_found')
      await usageOf(bench, token, 4)
      const month = await passMonth(bench, client)
      const { id } = await invoiceOf(bench, owner, month)
      const { lines, periods } = await readInvoice(bench, owner, id)
      const billed = periods.reduce(
        (sum, one) => sum + (one.units_by_operation.listPersonas ?? 0),
        0,
      )
      equal(billed, 3 * operations.listPersonas.rateCost, 'the units of three calls')
      const refused = periods.some((one) => (one.units_by_operation.getConsent ?? 0) > 0)
      equal(refused, false, 'whether what was refused is billed')
      const calls = lines.filter(({ kind }) => kind === 'calls')
      equal([...new Set(calls.map((line) => line.plan_id))], [UNLIMITED], 'the plan of its calls')
    },
  },
  {
    id: 'INV-004',
    name: 'The file of an invoice has its lines, and comes to the same',
    operation: 'getInvoiceFile',
    async run(bench) {
      const { owner } = await residents(bench)
      const { invoiceId } = await billedMonth(bench)
      const invoice = await readInvoice(bench, owner, invoiceId)
      const params = { organisation_id: owner.organisationId, invoice_id: invoiceId }
      const ask = { operation: 'getInvoiceFile', token: owner.token, params } as const
      const file = await bench.done({ ...ask, query: { format: 'csv' } })
      equal([file.media_type, file.encoding], ['text/csv', 'utf-8'], 'what it is')
      const rows = file.content
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(','))
      const sums = 1 + invoice.lines.length
      const names = rows.slice(sums, sums + 4).map(([name]) => name?.replace(/ .*/, ''))
      equal(names, ['Net', 'Tax', 'Total', 'Issuer'], 'what stands below its lines')
      const amounts = rows.slice(1, sums).map((row) => row.at(-1))
      equal(
        amounts,
        invoice.lines.map(({ amount }) => amount.amount),
        'the amounts of its lines',
      )
      equal(present(rows[sums + 2], 'its sum').at(-1), invoice.total.amount, 'its total')
    },
  },
  {
    id: 'INV-005',
    name: 'The present month is simulated under any plan, adds up, and nothing is written',
    operation: 'simulateInvoice',
    async run(bench) {
      const { owner } = await residents(bench)
      const { month } = await billedMonth(bench)
      const before = await invoicesOf(bench, owner)
      const { data } = await bench.done({ operation: 'listPlans' })
      for (const { id, subscription } of data) {
        const simulated = await simulate(bench, owner, { month, plan_id: id })
        addsUp(simulated)
        equal(simulated.plan_id, id, 'the plan')
        const flat = simulated.lines.filter(({ kind }) => kind === 'subscription')
        const paid = flat.reduce((sum, { amount }) => sum + toMinor(amount.amount), 0)
        equal(paid, toMinor(subscription.amount), 'what the plan costs for a whole month')
      }
      equal(await invoicesOf(bench, owner), before, 'the invoices afterwards')
    },
  },
]
