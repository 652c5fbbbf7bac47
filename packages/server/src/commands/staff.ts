import { Command } from 'commander'
import { staffEnrolCommand } from './staff-enrol.ts'
import { staffListCommand } from './staff-list.ts'
import { staffRemoveCommand } from './staff-remove.ts'
import { staffTokenCommand } from './staff-token.ts'

export function staffCommand(): Command {
  return new Command('staff')
    .description("The bank's staff, who decide what the risk rules put before them")
    .addCommand(staffEnrolCommand())
    .addCommand(staffListCommand())
    .addCommand(staffRemoveCommand())
    .addCommand(staffTokenCommand())
}
