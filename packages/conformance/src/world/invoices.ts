import type { Body, Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import type { Client } from '../target.ts'
import type { Owner } from './developers.ts'
import { eventually } from './eventually.ts'
import { type Residents, residents } from './residents.ts'
import { tokenOf } from './tokens.ts'
import { usageOf } from './usage.ts'

type Invoice = Schema<'Invoice'>
type Row = Schema<'UsageRow'>

/** Servers draw invoices in rounds, beside all else that they do. */
const DRAWN_WITHIN_MS = 14_000
const EAT_OFFSET_MS = 3 * 3_600_000

/** A month of the residents that is over. */
export interface Billed {
  readonly invoiceId: string
  readonly month: string
  /** what they called in it, at least */
  readonly rows: readonly Row[]
}

const billed = new WeakMap<Residents, Promise<Billed>>()

/** The first invoice of the residents' test bank, drawn once in a run. */
export async function billedMonth(bench: Bench): Promise<Billed> {
  const settled = await residents(bench)
  const before = billed.get(settled) ?? endMonth(bench, settled)
  billed.set(settled, before)
  return before
}

async function endMonth(bench: Bench, { owner, client }: Residents): Promise<Billed> {
  const token = await tokenOf(bench, client)
  for (const _ of ['once', 'again']) await bench.done({ operation: 'getClock', token })
  const rows = await usageOf(bench, token, 2)
  const month = await passMonth(bench, client)
  const drawn = await invoiceOf(bench, owner, month)
  return { invoiceId: drawn.id, month, rows }
}

/** Advances an application's bank past the end of the present month; gives the one that is over. */
export async function passMonth(bench: Bench, client: Client): Promise<string> {
  const token = await tokenOf(bench, client)
  const { now } = await bench.done({ operation: 'getClock', token })
  const { month, endMs } = monthAt(Date.parse(now))
  const body = { seconds: Math.ceil((endMs - Date.parse(now)) / 1000) + 60 }
  await bench.done({ operation: 'advanceClock', token, body })
  return month
}

/** The invoice of a month, once it is drawn. */
export async function invoiceOf(bench: Bench, owner: Owner, month: string) {
  const find = async () => (await invoicesOf(bench, owner)).find((one) => one.month === month)
  const drawn = await eventually(
    find,
    (one) => one !== undefined,
    `the invoice of ${month}`,
    DRAWN_WITHIN_MS,
  )
  return present(drawn, `the invoice of ${month}`)
}

export async function invoicesOf(bench: Bench, { token, organisationId }: Owner) {
  const params = { organisation_id: organisationId }
  return (await bench.done({ operation: 'listInvoices', token, params })).data
}

export function readInvoice(
  bench: Bench,
  { token, organisationId }: Owner,
  invoiceId: string,
): Promise<Invoice> {
  const params = { organisation_id: organisationId, invoice_id: invoiceId }
  return bench.done({ operation: 'getInvoice', token, params })
}

export function simulate(
  bench: Bench,
  { token, organisationId }: Owner,
  body: Body<'simulateInvoice'>,
): Promise<Schema<'InvoiceSimulation'>> {
  const params = { organisation_id: organisationId }
  return bench.done({ operation: 'simulateInvoice', token, params, body })
}

/** The month in Nairobi at a time, and when the next one begins. */
export function monthAt(atMs: number): { month: string; endMs: number } {
  const local = new Date(atMs + EAT_OFFSET_MS)
  const endMs = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - EAT_OFFSET_MS
  return { month: local.toISOString().slice(0, 7), endMs }
}
