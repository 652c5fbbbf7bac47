import { Command } from 'commander'
import { version } from '../version.ts'
import { analyticsCommand } from './analytics.ts'
import { appsCommand } from './apps.ts'
import { auditCommand } from './audit-verify.ts'
import { backupCommand } from './backup.ts'
import { certsCommand } from './certs-create.ts'
import { configCommand } from './config-check.ts'
import { copyCommand } from './copy.ts'
import { coreCommand } from './core.ts'
import { customersCommand } from './customers.ts'
import { gatewayCommand } from './gateway.ts'
import { keysCommand } from './keys.ts'
import { ledgerCommand } from './ledger-verify.ts'
import { migrateCommand } from './migrate.ts'
import { partnersCommand } from './partners.ts'
import { restoreCommand } from './restore.ts'
import { seedCommand } from './seed.ts'
import { staffCommand } from './staff.ts'
import { startCommand } from './start.ts'

const COMMANDS = [
  startCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  ledgerCommand,
  auditCommand,
  copyCommand,
  coreCommand,
  seedCommand,
  appsCommand,
  partnersCommand,
  analyticsCommand,
  customersCommand,
  staffCommand,
  keysCommand,
  certsCommand,
  gatewayCommand,
  configCommand,
]

/** The command line, with every command that there is. */
export function commandLine(): Command {
  const program = new Command('wekeza-server')
    .description('The Wekeza Open Platform: its process and what operators do with it')
    .version(version)
  for (const command of COMMANDS) {
    program.addCommand(command())
  }
  return program
}

/** Runs the command that the arguments name. */
export async function run(argv: readonly string[]): Promise<void> {
  await commandLine().parseAsync([...argv])
}
