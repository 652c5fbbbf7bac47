import { Command } from 'commander'
import { tell } from '../tell.ts'
import { tableLines } from './table-lines.ts'
import { withPlatform } from './with-platform.ts'

export function appsListCommand(): Command {
  return new Command('list')
    .description('Which applications there are')
    .option('--json', 'print one JSON array')
    .action(list)
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const all = await withPlatform(({ stores }) => stores.platform.applications.list())
  const rows = all.map(({ id, name, organisationId, bankKey, profile, status }) => ({
    id,
    name,
    organisation: organisationId,
    bank: bankKey,
    profile,
    status,
  }))
  const head = ['id', 'name', 'organisation', 'bank', 'profile', 'status']
  const lines = json
    ? [JSON.stringify(rows)]
    : tableLines([head, ...rows.map((row) => Object.values(row))])
  for (const line of lines) tell(line)
}
