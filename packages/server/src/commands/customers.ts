import { Command } from 'commander'
import { customersEnrolCommand } from './customers-enrol.ts'
import { customersPasswordCommand } from './customers-password.ts'
import { customersUnenrolCommand } from './customers-unenrol.ts'
import { customersUnlockCommand } from './customers-unlock.ts'

export function customersCommand(): Command {
  return new Command('customers')
    .description('How customers prove who they are')
    .addCommand(customersPasswordCommand())
    .addCommand(customersEnrolCommand())
    .addCommand(customersUnenrolCommand())
    .addCommand(customersUnlockCommand())
}
