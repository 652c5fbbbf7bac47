import { Command } from 'commander'
import { tell } from '../tell.ts'
import { tableLines } from './table-lines.ts'
import { withPlatform } from './with-platform.ts'

export function staffListCommand(): Command {
  return new Command('list')
    .description('Who of the staff of a bank can sign in')
    .argument('<bank>', 'the key of the bank, as live')
    .option('--json', 'print one JSON array')
    .action(list)
}

async function list(bankKey: string, { json }: { readonly json?: boolean }): Promise<void> {
  const all = await withPlatform(({ stores }) => stores.credentials('staff').list(bankKey))
  const rows = all.map(({ personId, username }) => ({ id: personId, username }))
  const lines = json
    ? [JSON.stringify(rows)]
    : tableLines([['id', 'username'], ...rows.map((row) => Object.values(row))])
  for (const line of lines) tell(line)
}
