import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { myConsentCard } from '../../../views/me.ts'

export class RejectMyConsent extends MeCommand {
  static override summary = 'Say no to what another holder of your account has approved.'
  static override operations = ['rejectMyConsent']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents reject csn_01k3m7q0r8e4x5v6 --as yusuf',
    'wekeza me consents reject csn_01k3m7q0r8e4x5v6 --as yusuf --json --fields consent.status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RejectMyConsent)
    const mine = await (await this.mine(flags)).rejectConsent(args.consent)
    return this.show(mine, myConsentCard, flags)
  }
}
