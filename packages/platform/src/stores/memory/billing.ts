import type { PlatformGuard } from '../../commit/platform-change.ts'
import type { PlatformStore } from '../../ports/platform-store.ts'
import type { ChangeOf } from './apply-change.ts'
import type { Journal } from './journal.ts'
import { requireRow } from './require-row.ts'
import type { Tables } from './tables.ts'

export function choosePlan(
  { organisations, planChoices }: Tables,
  { choice }: ChangeOf<'choose-plan'>,
  journal: Journal,
): PlatformGuard | undefined {
  const key = `${choice.organisationId} ${choice.number}`
  if (planChoices.has(key)) return 'plan'
  requireRow(organisations, choice.organisationId)
  journal.insert(planChoices, key, choice)
  return undefined
}

export function issueInvoice(
  { organisations, invoices }: Tables,
  { invoice }: ChangeOf<'issue-invoice'>,
  journal: Journal,
): PlatformGuard | undefined {
  const { id, organisationId, bankKey, month } = invoice
  for (const one of invoices.values()) {
    const same = one.organisationId === organisationId && one.bankKey === bankKey
    if (same && one.month === month) return 'invoice'
  }
  requireRow(organisations, organisationId)
  journal.insert(invoices, id, invoice)
  return undefined
}

export function planReads({ planChoices }: Tables): PlatformStore['plans'] {
  const all = () => [...planChoices.values()]
  return {
    choicesOf: async (id) =>
      all()
        .filter(({ organisationId }) => organisationId === id)
        .sort((one, other) => one.number - other.number),
    organisationIds: async () =>
      [...new Set(all().map(({ organisationId }) => organisationId))].sort(),
  }
}

export function invoiceReads({ invoices }: Tables): PlatformStore['invoices'] {
  const all = () => [...invoices.values()]
  return {
    get: async (id) => invoices.get(id),
    ofOrganisation: async (id) =>
      all()
        .filter(({ organisationId }) => organisationId === id)
        .sort((one, other) => (newness(one) < newness(other) ? 1 : -1)),
    ofMonth: async (id, bank, asked) =>
      all().find(
        ({ organisationId, bankKey, month }) =>
          organisationId === id && bankKey === bank && month === asked,
      ),
    async revenue(bank, fromMonth, toMonth) {
      const billed = all().filter(
        ({ bankKey, month }) => bankKey === bank && month >= fromMonth && month <= toMonth,
      )
      return [...Map.groupBy(billed, ({ organisationId }) => organisationId)]
        .map(([organisationId, own]) => ({
          organisationId,
          netMinor: own.reduce((sum, { netMinor }) => sum + netMinor, 0),
        }))
        .sort((one, other) => (one.organisationId < other.organisationId ? -1 : 1))
    },
  }
}

function newness({ month, id }: { readonly month: string; readonly id: string }): string {
  return `${month} ${id}`
}
