import { Command } from 'commander'
import { staffSessionsOf } from '../identity/provider/grant-id.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct } from '../platform/record-act.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

export function staffRemoveCommand(): Command {
  return new Command('remove')
    .description('Let a member of the staff in no more, as when they leave the bank')
    .argument('<bank>', 'the key of the bank, as live')
    .argument('<staff>', 'stf_…, as staff list shows')
    .action(remove)
}

async function remove(bankKey: string, personId: string): Promise<void> {
  await withPlatform((platform) => removeStaff(platform, bankKey, personId))
  tell(`${personId} of ${bankKey} signs in no more; what they decided keeps their id.`)
  tell('A token that they have lives five minutes at the most.')
}

async function removeStaff(platform: Platform, bankKey: string, personId: string): Promise<void> {
  const { stores } = platform
  const entry = operatorAct(platform, bankKey, 'staff.removed', personId)
  if (!(await stores.credentials('staff').remove(bankKey, personId, entry))) {
    throw new Trouble(
      `${personId} is none of the staff of ${bankKey}. See them with: wekeza-server staff list ${bankKey}.`,
    )
  }
  const person = { realm: 'staff', bankKey, personId } as const
  await stores.secondFactors.remove(
    person,
    operatorAct(platform, bankKey, 'factor.removed', personId),
  )
  await stores.provider.revokeByConsentId(staffSessionsOf(bankKey, personId))
}
