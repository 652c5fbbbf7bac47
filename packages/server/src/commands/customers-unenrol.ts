import { Command } from 'commander'
import { endOwnSessions } from '../platform/end-own-sessions.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct } from '../platform/record-act.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { requireCustomer } from './require-customer.ts'
import { withPlatform } from './with-platform.ts'

export function customersUnenrolCommand(): Command {
  return new Command('unenrol')
    .description('Take the authenticator app away from a customer, as when their telephone is lost')
    .argument('<bank>', 'the key of the bank, as test_demo')
    .argument('<customer>', 'cus_…')
    .action(unenrol)
}

async function unenrol(bankKey: string, personId: string): Promise<void> {
  await withPlatform((platform) => unenrolCustomer(platform, bankKey, personId))
  tell(`${personId} of ${bankKey} has no authenticator app any more.`)
  tell(`Give them another with: wekeza-server customers enrol ${bankKey} ${personId}.`)
}

async function unenrolCustomer(
  platform: Platform,
  bankKey: string,
  personId: string,
): Promise<void> {
  await requireCustomer(platform, bankKey, personId)
  const person = { realm: 'customers', bankKey, personId } as const
  const entry = operatorAct(platform, bankKey, 'factor.removed', personId)
  if (await platform.stores.secondFactors.remove(person, entry)) {
    return endOwnSessions(platform, bankKey, personId)
  }
  throw new Trouble(
    `${personId} has no authenticator app. Give them one with: wekeza-server customers enrol ${bankKey} ${personId}.`,
  )
}
