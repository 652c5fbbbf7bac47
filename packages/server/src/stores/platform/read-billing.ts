import type { PlatformStore } from '@wekeza/platform'
import { INVOICE_COLUMNS, invoiceOf, revenueOf } from '../rows/invoices.ts'
import { CHOICE_COLUMNS, choiceOf } from '../rows/plan-choices.ts'
import { readOne } from '../rows/read-one.ts'
import type { PlatformRows } from './platform-rows.ts'

const CHOICES = `SELECT ${CHOICE_COLUMNS} FROM plan_choice WHERE organisation_id = $1 ORDER BY number`
const CHOOSERS = 'SELECT DISTINCT organisation_id FROM plan_choice ORDER BY organisation_id'
const INVOICE = `SELECT ${INVOICE_COLUMNS} FROM invoice`
const OF_ORGANISATION = `${INVOICE} WHERE organisation_id = $1 ORDER BY month DESC, id DESC`
const OF_MONTH = `${INVOICE} WHERE organisation_id = $1 AND bank = $2 AND month = $3`
const REVENUE = `SELECT organisation_id, sum(net_minor) FROM invoice
  WHERE bank = $1 AND month >= $2 AND month <= $3 GROUP BY organisation_id ORDER BY organisation_id`

/** What organisations chose to pay, and what they were billed. */
export function readBilling(rows: PlatformRows): Pick<PlatformStore, 'plans' | 'invoices'> {
  const { read, scan } = rows
  return {
    plans: {
      choicesOf: async (organisationId) => (await read(CHOICES, [organisationId])).map(choiceOf),
      organisationIds: async () => (await scan(CHOOSERS)).map((row) => (row as [string])[0]),
    },
    invoices: {
      get: async (id) => readOne((await read(`${INVOICE} WHERE id = $1`, [id]))[0], invoiceOf),
      ofOrganisation: async (id) => (await read(OF_ORGANISATION, [id])).map(invoiceOf),
      ofMonth: async (organisationId, bankKey, month) =>
        readOne((await read(OF_MONTH, [organisationId, bankKey, month]))[0], invoiceOf),
      revenue: async (bankKey, fromMonth, toMonth) =>
        (await scan(REVENUE, [bankKey, fromMonth, toMonth])).map(revenueOf),
    },
  }
}
