import { Command } from 'commander'
import { comparable } from '../identity/passwords/keep-credentials.ts'
import { nameSubject } from '../identity/realms/throttle.ts'
import { codesSubject } from '../identity/second-factor/prepare-code.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct } from '../platform/record-act.ts'
import { counterKeyOf } from '../secrets/counter-key.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { requireCustomer } from './require-customer.ts'
import { withPlatform } from './with-platform.ts'

export function customersUnlockCommand(): Command {
  return new Command('unlock')
    .description('Forget the failed attempts of a customer who is locked out')
    .argument('<bank>', 'the key of the bank, as test_demo')
    .argument('<customer>', 'cus_…')
    .action(unlock)
}

async function unlock(bankKey: string, personId: string): Promise<void> {
  await withPlatform((platform) => unlockCustomer(platform, bankKey, personId))
  tell(`${personId} of ${bankKey} may try again. What counts against an address goes on counting.`)
}

async function unlockCustomer(
  platform: Platform,
  bankKey: string,
  personId: string,
): Promise<void> {
  const customer = await requireCustomer(platform, bankKey, personId)
  const counterKey = counterKeyOf((await openSecrets(platform)).pepper)
  const realm = 'customers'
  const subjects = [
    nameSubject(counterKey, { realm, bankKey, username: comparable(customer.username) }),
    codesSubject(counterKey, { realm, bankKey, personId }),
  ]
  const entry = operatorAct(platform, bankKey, 'sign-in.unlocked', personId)
  await platform.stores.provider.attempts.forget(subjects, entry)
}
