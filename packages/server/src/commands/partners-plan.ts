import { Command } from 'commander'
import { givePlan } from '../platform/give-plan.ts'
import { tell } from '../tell.ts'
import { withPlatform } from './with-platform.ts'

export function partnersPlanCommand(): Command {
  return new Command('plan')
    .description('Give an organisation a plan, also one that it cannot choose by itself')
    .argument('<organisation>', 'org_…')
    .argument('<plan>', 'for example free, or internal for systems of the bank itself')
    .action(plan)
}

async function plan(organisation: string, planId: string): Promise<void> {
  const { current, next } = await withPlatform((platform) =>
    givePlan(platform, organisation, planId),
  )
  const later = next ? ` From ${next.fromDay} on it has ${next.plan.id}.` : ''
  tell(`${organisation} has the plan ${current.id} today.${later}`)
}
