import { randomBytes } from 'node:crypto'
import { Command } from 'commander'
import { staffSessionsOf } from '../identity/provider/grant-id.ts'
import { enrolTotp } from '../identity/second-factor/enrol-totp.ts'
import { recordAct } from '../platform/record-act.ts'
import { createEnvelope } from '../secrets/envelope.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { tell } from '../tell.ts'
import { Trouble } from '../trouble.ts'
import { withPlatform } from './with-platform.ts'

const STAFF_ID = /^stf_[a-z0-9_]{1,40}$/
const USERNAME = /^[a-z0-9._-]{1,64}$/
/** More than anybody guesses, and no more than anybody types once. */
const PASSWORD_BYTES = 18

export function staffEnrolCommand(): Command {
  return new Command('enrol')
    .description(
      'Give a member of the staff a password and an authenticator app; prints both, once, in place of those before',
    )
    .argument('<bank>', 'the key of the bank, as live')
    .argument('<staff>', 'stf_…, under which decisions are written down')
    .argument('<username>', 'what they sign in with')
    .action(enrol)
}

async function enrol(bankKey: string, personId: string, username: string): Promise<void> {
  if (!STAFF_ID.test(personId)) {
    throw new Trouble(
      `${personId} is no id of the staff. Write stf_ and small letters, digits or _.`,
    )
  }
  if (!USERNAME.test(username)) {
    throw new Trouble(`${username} is no username. Write small letters, digits, dots, - or _.`)
  }
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  const address = await withPlatform(async (platform) => {
    const { stores } = platform
    const secrets = await openSecrets(platform)
    const envelope = createEnvelope(() => secrets.masterKeys)
    const person = { realm: 'staff', bankKey, personId } as const
    await stores.credentials('staff').set(bankKey, personId, username, password)
    const ports = { secondFactors: stores.secondFactors, envelope }
    const told = await enrolTotp(ports, person, username)
    await recordAct(platform, bankKey, 'factor.enrolled', personId)
    // What somebody else may have begun with what they proved themselves by until now.
    await stores.provider.revokeByConsentId(staffSessionsOf(bankKey, personId))
    return told
  })
  tell(`password  ${password}`)
  tell(`app       ${address}`)
  tell('Neither is kept here as it stands, nor shown again: hand them over now.')
}
