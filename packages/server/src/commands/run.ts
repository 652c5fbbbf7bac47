import { Command } from 'commander'
import { version } from '../version.ts'
import { appsCommand } from './apps-create.ts'
import { backupCommand } from './backup.ts'
import { configCommand } from './config-check.ts'
import { copyCommand } from './copy.ts'
import { ledgerCommand } from './ledger-verify.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { seedCommand } from './seed.ts'
import { startCommand } from './start.ts'

const COMMANDS = [
  startCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  ledgerCommand,
  copyCommand,
  seedCommand,
  appsCommand,
  configCommand,
]

/** Runs the command that the arguments name. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('wekeza-server')
    .description('The Wekeza Open Platform: its process and what operators do with it')
    .version(version)
  for (const command of COMMANDS) {
    program.addCommand(command())
  }
  await program.parseAsync([...argv])
}
