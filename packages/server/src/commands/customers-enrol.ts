import { Command } from 'commander'
import { enrolTotp } from '../identity/second-factor/enrol-totp.ts'
import type { Platform } from '../platform/open-platform.ts'
import { recordAct } from '../platform/record-act.ts'
import { createEnvelope } from '../secrets/envelope.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

export function customersCommand(): Command {
  return new Command('customers')
    .description('How customers prove who they are')
    .addCommand(
      new Command('enrol')
        .description(
          'Give a customer an authenticator app; prints what the app reads, once, as of a QR code',
        )
        .argument('<bank>', 'the key of the bank, as test_demo')
        .argument('<customer>', 'cus_…')
        .action(enrol),
    )
}

async function enrol(bankKey: string, personId: string): Promise<void> {
  tell(await withPlatform((platform) => enrolCustomer(platform, bankKey, personId)))
}

async function enrolCustomer(
  platform: Platform,
  bankKey: string,
  personId: string,
): Promise<string> {
  const { stores } = platform
  // The store and not the bank: to open a test bank that is not there yet would plant it.
  const customer = await stores.bank(bankKey).customers.get(personId)
  if (!customer) {
    throw new Trouble(
      `There is no customer ${personId} at ${bankKey}. Look for both: wekeza-server apps list shows the banks.`,
    )
  }
  const secrets = await openSecrets(platform)
  const ports = {
    secondFactors: stores.secondFactors,
    envelope: createEnvelope(() => secrets.masterKeys),
  }
  const person = { realm: 'customers', bankKey, personId } as const
  const address = await enrolTotp(ports, person, customer.username)
  await recordAct(platform, bankKey, 'factor.enrolled', personId)
  return address
}
