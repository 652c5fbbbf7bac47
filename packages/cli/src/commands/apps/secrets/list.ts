import { ApiCommand } from '../../../base/api-command.ts'
import { applicationArgument } from '../../../base/arguments.ts'
import { clientSecretTable } from '../../../views/applications.ts'

export class ListSecrets extends ApiCommand {
  static override summary =
    'List an application’s secrets: until when each is good, and its last use.'
  static override description = 'What a secret is, is told only when it is made.'
  static override operations = ['listSecrets']
  static override args = { application: applicationArgument }
  static override examples = [
    'wekeza apps secrets list app_01k3m7q0r8e4x5v6',
    'wekeza apps secrets list app_01k3m7q0r8e4x5v6 --json --fields id,ends_at,last_used_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListSecrets)
    const { data } = await this.developer(flags).applications.secrets(args.application)
    return this.showGathered({ items: data, more: false }, clientSecretTable, flags)
  }
}
