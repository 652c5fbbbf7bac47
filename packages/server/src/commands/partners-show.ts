import { Command } from 'commander'
import type { Platform } from '../platform/open-platform.ts'
import { tell } from '../tell.ts'
import { partnerOf } from './partner-of.ts'
import { tableLines } from './table-lines.ts'
import { withPlatform } from './with-platform.ts'

export function partnersShowCommand(): Command {
  return new Command('show')
    .description('One organisation: its plans, its applications and its invoices')
    .argument('<organisation>', 'org_…')
    .option('--json', 'print one JSON object; amounts are minor units')
    .action(show)
}

async function show(organisationId: string, { json }: { readonly json?: boolean }): Promise<void> {
  const shown = await withPlatform((platform) => read(platform, organisationId))
  for (const line of json ? [JSON.stringify(shown)] : linesOf(shown)) tell(line)
}

async function read(platform: Platform, organisationId: string) {
  const { plans, invoices } = platform.stores.platform
  const partner = await partnerOf(platform, organisationId)
  const [choices, issued] = await Promise.all([
    plans.choicesOf(organisationId),
    invoices.ofOrganisation(organisationId),
  ])
  return {
    ...partner,
    plans: choices.map(({ planId, fromDay, testFromDay, chosenBy }) => ({
      ...{ plan: planId, from: fromDay, test_from: testFromDay, chosen_by: chosenBy },
    })),
    invoices: issued.map(({ id, bankKey, month, totalMinor }) => ({
      ...{ id, bank: bankKey, month, total_minor: totalMinor },
    })),
  }
}

function linesOf(shown: Awaited<ReturnType<typeof read>>): string[] {
  const { id, name, live, plan, applications, plans, invoices } = shown
  const table = (head: string[], rows: readonly object[]) =>
    rows.length === 0 ? [] : ['', ...tableLines([head, ...rows.map((row) => Object.values(row))])]
  return [
    ...tableLines([
      ['organisation', id],
      ['name', name],
      ['live', live ? 'yes' : 'no'],
      ['plan', plan],
    ]),
    ...table(['application', 'bank'], applications),
    ...table(['plan', 'from', 'test bank from', 'chosen by'], plans),
    ...table(['invoice', 'bank', 'month', 'total (cents)'], invoices),
  ]
}
