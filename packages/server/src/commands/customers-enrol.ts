import { Command } from 'commander'
import { enrolTotp } from '../identity/second-factor/enrol-totp.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct } from '../platform/record-act.ts'
import { createEnvelope } from '../secrets/envelope.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { requireCustomer } from './require-customer.ts'
import { withPlatform } from './with-platform.ts'

export function customersEnrolCommand(): Command {
  return new Command('enrol')
    .description(
      'Give a customer an authenticator app; prints what the app reads, once, as of a QR code',
    )
    .argument('<bank>', 'the key of the bank, as test_demo')
    .argument('<customer>', 'cus_…')
    .action(enrol)
}

async function enrol(bankKey: string, personId: string): Promise<void> {
  tell(await withPlatform((platform) => enrolCustomer(platform, bankKey, personId)))
}

async function enrolCustomer(
  platform: Platform,
  bankKey: string,
  personId: string,
): Promise<string> {
  const { username } = await requireCustomer(platform, bankKey, personId)
  const secrets = await openSecrets(platform)
  const ports = {
    secondFactors: platform.stores.secondFactors,
    envelope: createEnvelope(() => secrets.masterKeys),
  }
  const person = { realm: 'customers', bankKey, personId } as const
  const entry = operatorAct(platform, bankKey, 'factor.enrolled', personId)
  return enrolTotp(ports, person, username, entry)
}
