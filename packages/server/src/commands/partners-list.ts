import { Command } from 'commander'
import type { Platform } from '../platform/open-platform.ts'
import { tell } from '../tell.ts'
import { partnerOf } from './partner-of.ts'
import { tableLines } from './table-lines.ts'
import { withPlatform } from './with-platform.ts'

export function partnersListCommand(): Command {
  return new Command('list')
    .description('All organisations, with their plans of today')
    .option('--json', 'print one JSON array')
    .action(list)
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const partners = await withPlatform(allPartners)
  const head = ['id', 'name', 'live', 'plan', 'applications']
  const rows = partners.map(({ id, name, live, plan, applications }) => [
    ...[id, name, live ? 'yes' : 'no', plan],
    applications.length,
  ])
  for (const line of json ? [JSON.stringify(partners)] : tableLines([head, ...rows])) tell(line)
}

async function allPartners(platform: Platform) {
  const all = await platform.stores.platform.organisations.list()
  return Promise.all(all.map(({ id }) => partnerOf(platform, id)))
}
