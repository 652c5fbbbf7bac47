import { Command } from 'commander'
import { newPassword } from '../identity/passwords/new-password.ts'
import { endOwnSessions } from '../platform/end-own-sessions.ts'
import type { Platform } from '../platform/open-platform.ts'
import { operatorAct } from '../platform/record-act.ts'
import { tell } from '../tell.ts'
import { readPasswordFile } from './read-password-file.ts'
import { requireCustomer } from './require-customer.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly passwordFile?: string
}

export function customersPasswordCommand(): Command {
  return new Command('password')
    .description('Give a customer a password in place of the one before; prints it once')
    .argument('<bank>', 'the key of the bank, as live')
    .argument('<customer>', 'cus_…')
    .option('--password-file <file>', 'holds the password; - is standard input. Else one is made')
    .action(setPassword)
}

async function setPassword(bankKey: string, personId: string, options: Options): Promise<void> {
  const { passwordFile } = options
  const given = passwordFile === undefined ? undefined : readPasswordFile(passwordFile)
  const password = given ?? newPassword()
  await withPlatform((platform) =>
    replacePassword(platform, bankKey, personId, { password, chosen: given !== undefined }),
  )
  if (given === undefined) {
    tell(password)
    tell('It is not kept here and is not shown again: hand it over now.')
  } else tell(`${personId} of ${bankKey} signs in with it from now on.`)
}

async function replacePassword(
  platform: Platform,
  bankKey: string,
  personId: string,
  { password, chosen }: { readonly password: string; readonly chosen: boolean },
): Promise<void> {
  const { username } = await requireCustomer(platform, bankKey, personId)
  const facts = { by: chosen ? 'chosen' : 'generated' }
  const entry = operatorAct(platform, bankKey, 'password.set', personId, facts)
  const credentials = platform.stores.credentials('customers')
  await credentials.set(bankKey, personId, username, password, entry)
  await endOwnSessions(platform, bankKey, personId)
}
