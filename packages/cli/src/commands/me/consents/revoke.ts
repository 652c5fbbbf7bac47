import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { myConsentCard } from '../../../views/me.ts'

export class RevokeMyConsent extends MeCommand {
  static override summary =
    'Withdraw one of your consents: its tokens open nothing from the next call on.'
  static override operations = ['revokeMyConsent']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents revoke csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza me consents revoke csn_01k3m7q0r8e4x5v6 --as wanjiru --json --fields consent.status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RevokeMyConsent)
    const mine = await (await this.mine(flags)).revokeConsent(args.consent)
    return this.show(mine, myConsentCard, flags)
  }
}
