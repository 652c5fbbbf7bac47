import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument } from '../../base/arguments.ts'
import { apiKeyTable } from '../../views/applications.ts'

export class ListApiKeys extends ApiCommand {
  static override summary = 'List an application’s API keys: what each may do, until when.'
  static override operations = ['listApiKeys']
  static override args = { application: applicationArgument }
  static override examples = [
    'wekeza keys list app_01k3m7q0r8e4x5v6',
    'wekeza keys list app_01k3m7q0r8e4x5v6 --json --fields id,name,last_used_at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListApiKeys)
    const { data } = await this.developer(flags).applications.apiKeys(args.application)
    return this.showGathered({ items: data, more: false }, apiKeyTable, flags)
  }
}
