import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { myConsentDetail } from '../../../views/me.ts'

export class ShowMyConsent extends MeCommand {
  static override summary = 'Show one of your consents, what was read under it and what was paid.'
  static override operations = ['getMyConsent']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents show csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza me consents show csn_01k3m7q0r8e4x5v6 --as wanjiru --json --fields reads,paid.count',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowMyConsent)
    const detail = await (await this.mine(flags)).getConsent(args.consent)
    return this.show(detail, myConsentDetail, flags)
  }
}
