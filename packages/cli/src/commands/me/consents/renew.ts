import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { myConsentCard } from '../../../views/me.ts'

export class RenewMyConsent extends MeCommand {
  static override summary = 'Let one of your consents last longer.'
  static override operations = ['renewMyConsent']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents renew csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza me consents renew csn_01k3m7q0r8e4x5v6 --as wanjiru --json --fields consent.status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RenewMyConsent)
    const mine = await (await this.mine(flags)).renewConsent(args.consent)
    return this.show(mine, myConsentCard, flags)
  }
}
