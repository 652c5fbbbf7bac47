import { INVOICE_COLUMNS, invoiceValues } from '../rows/invoices.ts'
import { CHOICE_COLUMNS, choiceValues } from '../rows/plan-choices.ts'
import { type ChangeOf, insertInto, type PlatformStep } from './platform-step.ts'

/** Of two that were decided upon the same choice before them, the second writes no row, and is decided anew. */
export function choosePlan({ choice }: ChangeOf<'choose-plan'>): PlatformStep[] {
  const row = insertInto('plan_choice', CHOICE_COLUMNS, choiceValues(choice))
  const once = 'ON CONFLICT (organisation_id, number) DO NOTHING'
  return [{ ...row, sql: `${row.sql} ${once}`, guard: 'plan' }]
}

export function issueInvoice({ invoice }: ChangeOf<'issue-invoice'>): PlatformStep[] {
  const row = insertInto('invoice', INVOICE_COLUMNS, invoiceValues(invoice))
  const once = 'ON CONFLICT (organisation_id, bank, month) DO NOTHING'
  return [{ ...row, sql: `${row.sql} ${once}`, guard: 'invoice' }]
}
