import { Command } from 'commander'
import { partnersListCommand } from './partners-list.ts'
import { partnersPlanCommand } from './partners-plan.ts'
import { partnersShowCommand } from './partners-show.ts'

export function partnersCommand(): Command {
  return new Command('partners')
    .description('Organisations that build on the platform, and their plans')
    .addCommand(partnersListCommand())
    .addCommand(partnersShowCommand())
    .addCommand(partnersPlanCommand())
}
