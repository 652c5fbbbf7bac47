import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { myConsentCard } from '../../../views/me.ts'

export class ApproveMyConsent extends MeCommand {
  static override summary = 'Sign what another holder of your account has approved.'
  static override operations = ['approveMyConsent']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents approve csn_01k3m7q0r8e4x5v6 --as yusuf',
    'wekeza me consents approve csn_01k3m7q0r8e4x5v6 --as yusuf --json --fields consent.status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ApproveMyConsent)
    const mine = await (await this.mine(flags)).approveConsent(args.consent)
    return this.show(mine, myConsentCard, flags)
  }
}
