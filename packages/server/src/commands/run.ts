import { Command } from 'commander'
import { version } from '../version.ts'
import { appsCommand } from './apps-create.ts'
import { configCommand } from './config-check.ts'
import { migrateCommand } from './migrate.ts'
import { seedCommand } from './seed.ts'
import { startCommand } from './start.ts'

/** Runs the command that the arguments name. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('wekeza-server')
    .description('The Wekeza Open Platform: its process and what operators do with it')
    .version(version)
  for (const command of [startCommand, migrateCommand, seedCommand, appsCommand, configCommand]) {
    program.addCommand(command())
  }
  await program.parseAsync([...argv])
}
