import { consentArgument } from '../../../base/arguments.ts'
import { MeCommand, meFlags } from '../../../base/me-command.ts'
import { historyTable } from '../../../views/history.ts'

export class ShowMyHistory extends MeCommand {
  static override summary = 'Show what was done to one of your consents, by whom and when.'
  static override operations = ['getMyConsentHistory']
  static override args = { consent: consentArgument }
  static override flags = meFlags
  static override examples = [
    'wekeza me consents history csn_01k3m7q0r8e4x5v6 --as wanjiru',
    'wekeza me consents history csn_01k3m7q0r8e4x5v6 --as wanjiru --json --fields act,at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowMyHistory)
    const { data } = await (await this.mine(flags)).consentHistory(args.consent)
    return this.show(data, historyTable, flags)
  }
}
