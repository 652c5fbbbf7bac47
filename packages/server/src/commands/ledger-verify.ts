import { Command } from 'commander'
import { readConfig } from '../config/read-config.ts'
import { readLedger } from '../stores/ledger/read-ledger.ts'
import type { LedgerReport } from '../stores/ledger/verify-ledger.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { ledgerLines } from './ledger-lines.ts'

export function ledgerCommand(): Command {
  return new Command('ledger')
    .description('The books of all banks')
    .addCommand(
      new Command('verify')
        .description(
          'Check entries, balances and holds, also while servers run; exit with 1 if something does not hold',
        )
        .option('--json', 'print one JSON object; amounts are minor units, as text')
        .action(verify),
    )
}

async function verify({ json }: { readonly json?: boolean }): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(process.env)
  const report = await readLedger(dataDir, { databaseUrl })
  for (const line of json ? [JSON.stringify(wireOf(report))] : ledgerLines(report)) tell(line)
  if (report.faults.length > 0) {
    throw new Trouble(
      'The books do not hold. Stop the servers, keep the database as it is, and compare it with the last backup that verifies.',
    )
  }
  if (!json) tell('The books hold.')
}

function wireOf({ banks, faults }: LedgerReport) {
  return {
    holds: faults.length === 0,
    banks: banks.map(({ totalMinor, ...bank }) => ({ ...bank, total_minor: totalMinor })),
    faults,
  }
}
