import { ApiCommand } from '../../base/api-command.ts'
import { consentArgument } from '../../base/arguments.ts'
import { historyTable } from '../../views/history.ts'

export class ShowHistory extends ApiCommand {
  static override summary = 'Show what was done to a consent, by whom and when.'
  static override operations = ['getConsentHistory']
  static override args = { consent: consentArgument }
  static override examples = [
    'wekeza consents history csn_01k3m7q0r8e4x5v6',
    'wekeza consents history csn_01k3m7q0r8e4x5v6 --json --fields act,at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowHistory)
    const { data } = await this.open(flags).wekeza.consents.history(args.consent)
    return this.show(data, historyTable, flags)
  }
}
